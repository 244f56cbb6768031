const files = import.meta.glob<string>("../../examples/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The stories of `examples/`, each with its headline. */
export const EXAMPLES: readonly { readonly title: string; readonly text: string }[] = Object.keys(
  files,
)
  .toSorted()
  .map((path) => {
    const text = files[path]!.trim();
    return { title: text.split("\n", 1)[0]!, text };
  });
