/**
 * Resolves once what was pressed is on the screen: what takes time on a slow phone waits for that. The second frame
 * begins only when the first has been handed to the screen; after the first alone its picture is still being made.
 */
export const nextPicture = (): Promise<void> =>
  new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))));
