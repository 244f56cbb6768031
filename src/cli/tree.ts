/** A line and what belongs below it. */
export interface Branch {
  readonly line: string;
  readonly branches?: readonly Branch[];
}

/** Draws branches below one another, indented by lines that show what belongs to what. */
export function drawTree(branches: readonly Branch[], indent = ""): string {
  return branches
    .map(({ line, branches: below = [] }, i) => {
      const isLast = i === branches.length - 1;
      const own = `${indent}${isLast ? "└─" : "├─"} ${line}\n`;
      return own + drawTree(below, `${indent}${isLast ? "  " : "│ "} `);
    })
    .join("");
}
