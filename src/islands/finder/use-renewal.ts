import { useRef } from 'preact/hooks';

/** What may turn out to be of another build than the finder's data. */
type Part = 'search' | 'names';

/** Loads all anew when files of two builds meet. */
export interface Renewal {
  /** Loads all anew, unless that was done before and the part has not fitted since. Says whether it does. */
  renew(part: Part): boolean;
  /** The part fits the data. */
  fits(part: Part): void;
}

/**
 * The site is renewed every night, and a page may stand open: files of two builds do not go together. Then all is loaded anew, once
 * for each part until that part fits, so that a site of which two never fit is not loaded for ever.
 */
export function useRenewal(retry: () => void): Renewal {
  const renewed = useRef(new Set<Part>()).current;
  return {
    renew(part) {
      if (renewed.has(part)) return false;
      renewed.add(part);
      retry();
      return true;
    },
    fits: (part) => void renewed.delete(part),
  };
}
