/** Index of the first mention that begins at token `token` or after it; mentions stand in order. */
export function indexFrom(
  mentions: readonly { readonly firstToken: number }[],
  token: number,
): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
