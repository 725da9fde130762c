/** Something that is loaded when it is first asked for. */
export interface LoadedOnce<T> {
  /** Calls share one load; after a failed one the next call tries again. */
  (): Promise<T>;
  /** Whether anybody has asked. */
  readonly isWanted: () => boolean;
  /** The next call loads anew. */
  readonly forget: () => void;
}

/** Makes a loader that loads once. */
export function loadOnce<T>(load: () => Promise<T>): LoadedOnce<T> {
  let loading: Promise<T> | undefined;
  const get = () => {
    if (loading) return loading;
    const own = load().catch((error: unknown) => {
      // Another load may have begun meanwhile.
      if (loading === own) loading = undefined;
      throw error;
    });
    loading = own;
    return own;
  };
  return Object.assign(get, {
    isWanted: () => loading !== undefined,
    forget: () => {
      loading = undefined;
    },
  });
}
