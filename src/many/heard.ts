/** A promise that is waited for later: its failure is told then, not as one that nobody handles. */
export function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
