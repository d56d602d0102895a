// Runs a fetch once and shares its promise; a failed one may be tried again.
export function once<T>(run: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | null = null;
  return () => {
    promise ??= run().catch((reason: unknown) => {
      promise = null;
      throw reason;
    });
    return promise;
  };
}
