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
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return Object.assign(get, {
    isWanted: () => loading !== undefined,
    forget: () => {
      loading = undefined;
    },
  });
}
