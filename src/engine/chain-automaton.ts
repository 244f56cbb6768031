/** One link of a chain: a string that leads from one state to another and sets some bits of the result. */
export interface Link {
  readonly from: number;
  readonly text: string;
  readonly to: number;
  /** Bits that are cleared before `value` is set. */
  readonly mask: number;
  readonly value: number;
  /** The link belongs to the outer part of the chain: the first such link ends the base. */
  readonly outer: boolean;
}

/** Links as a graph of code units in which equal ends are shared: what {@link packChains} makes and an automaton runs on. */
export interface PackedChains {
  /** The code units of all links; edges name them by their place here + 1. */
  readonly units: string;
  /** The node that each state begins at, and for each state `1` if a chain may end there. */
  readonly roots: readonly number[];
  readonly finals: readonly number[];
  /** For each node from 1 on: the number of its edges, unit and node of each, the number of links that end here, and these. */
  readonly nodes: readonly number[];
  /** For each link: state, mask, value, `1` if it is outer. */
  readonly links: readonly number[];
}

/**
 * Reads a string as a chain of links: from a start state, link after link, to its very end.
 *
 * Several readings of one string are all reported. The number of steps is bounded by the length of the string, which callers keep
 * short.
 */
export class ChainAutomaton {
  private readonly roots: Int32Array;
  private readonly finals: Uint8Array;
  /** Column of a code unit, 0 for those of no link; the node that a node leads to by a unit is `next[node * width + column]`. */
  private readonly columns: Uint8Array;
  private readonly width: number;
  private readonly next: Uint16Array;
  /** The links that end at a node: `outputs[firstOutputs[node]…firstOutputs[node + 1])`. */
  private readonly firstOutputs: Uint16Array;
  private readonly outputs: Uint16Array;
  private readonly links: Int32Array;

  /** Values of the readings of the last call, and where their base ends; `found` of them. */
  readonly values = new Int32Array(MAX_READINGS);
  readonly bases = new Int32Array(MAX_READINGS);
  found = 0;

  constructor({ units, roots, finals, nodes, links }: PackedChains) {
    this.roots = Int32Array.from(roots);
    this.finals = Uint8Array.from(finals);
    this.links = Int32Array.from(links);
    this.columns = columnsOf(units);
    this.width = units.length + 1;
    this.next = new Uint16Array((nodes.length + 1) * this.width);
    this.firstOutputs = new Uint16Array(nodes.length + 2);
    this.outputs = new Uint16Array(nodes.length);
    let outputCount = 0;
    for (let at = 0, node = 1; at < nodes.length; node++) {
      for (let edges = nodes[at++]!; edges > 0; edges--) {
        this.next[node * this.width + nodes[at]!] = nodes[at + 1]!;
        at += 2;
      }
      for (let outputs = nodes[at++]!; outputs > 0; outputs--) {
        this.outputs[outputCount++] = nodes[at++]!;
      }
      this.firstOutputs[node + 1] = outputCount;
    }
  }

  /** Reads `key[start…end)` from a state; readings stand in `values` and `bases`. Returns how many there are. */
  read(key: Uint16Array, start: number, end: number, state: number, value: number): number {
    this.found = 0;
    this.step(key, start, end, state, value, -1);
    return this.found;
  }

  private step(
    key: Uint16Array,
    at: number,
    end: number,
    state: number,
    value: number,
    base: number,
  ): void {
    if (at === end) {
      if (this.finals[state] === 1) this.report(value, base < 0 ? end : base);
      return;
    }
    const { links, outputs, firstOutputs } = this;
    let node = this.roots[state]!;
    for (let i = at; i < end; i++) {
      node = this.follow(node, key[i]!);
      if (node === 0) return;
      for (let o = firstOutputs[node]!; o < firstOutputs[node + 1]!; o++) {
        const link = outputs[o]! * LINK_SIZE;
        const nextBase = base < 0 && links[link + 3] === 1 ? at : base;
        const nextValue = (value & ~links[link + 1]!) | links[link + 2]!;
        this.step(key, i + 1, end, links[link]!, nextValue, nextBase);
      }
    }
  }

  private follow(node: number, unit: number): number {
    return unit < COLUMN_COUNT ? this.next[node * this.width + this.columns[unit]!]! : 0;
  }

  private report(value: number, base: number): void {
    if (this.found === MAX_READINGS) return;
    this.values[this.found] = value;
    this.bases[this.found] = base;
    this.found++;
  }
}

const MAX_READINGS = 32;
const LINK_SIZE = 4;

/** Links are made of code units below this. */
const COLUMN_COUNT = 0x600;

function columnsOf(units: string): Uint8Array {
  const columns = new Uint8Array(COLUMN_COUNT);
  for (let i = 0; i < units.length; i++) columns[units.charCodeAt(i)] = i + 1;
  return columns;
}

/** A node of a tree of code units, before equal ones are made one. */
interface Branch {
  readonly edges: Map<string, Branch>;
  readonly links: number[];
}

/** Makes the graph of links; a chain may end in the states for which `finals` is true. */
export function packChains(links: readonly Link[], finals: readonly boolean[]): PackedChains {
  const units = [...new Set(links.flatMap(({ text }) => [...text]))].sort();
  if (units.some((unit) => unit.charCodeAt(0) >= COLUMN_COUNT))
    throw new Error("too rare a letter");
  const kinds = new Map<string, number>();
  const branches = finals.map((): Branch => ({ edges: new Map(), links: [] }));
  for (const { from, text, to, mask, value, outer } of links) {
    const kind = [to, mask, value, outer ? 1 : 0].join();
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    // Of links that end at one node the last one is read first.
    branchAt(branches[from]!, text).links.unshift(kinds.get(kind)!);
  }
  const nodes = new Map<string, number>();
  return {
    units: units.join(""),
    roots: branches.map((branch) => nodeOf(branch, units, nodes)),
    finals: finals.map((isFinal) => (isFinal ? 1 : 0)),
    nodes: [...nodes.keys()].flatMap((node) => node.split(",").map(Number)),
    links: [...kinds.keys()].flatMap((kind) => kind.split(",").map(Number)),
  };
}

function branchAt(root: Branch, text: string): Branch {
  let branch = root;
  for (const unit of text) {
    const next = branch.edges.get(unit) ?? { edges: new Map(), links: [] };
    branch.edges.set(unit, next);
    branch = next;
  }
  return branch;
}

/** The number of the node for a branch: one that was made before, if it has the same edges and links. */
function nodeOf(branch: Branch, units: readonly string[], nodes: Map<string, number>): number {
  const edges = [...branch.edges]
    .map(([unit, next]) => [units.indexOf(unit) + 1, nodeOf(next, units, nodes)] as const)
    .sort(([a], [b]) => a - b);
  const node = [edges.length, ...edges.flat(), branch.links.length, ...branch.links].join();
  if (!nodes.has(node)) nodes.set(node, nodes.size + 1);
  return nodes.get(node)!;
}
