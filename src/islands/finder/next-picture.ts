/** Resolves once the next picture is on the screen: what takes time on a slow phone waits for what was pressed to be seen. */
export const nextPicture = (): Promise<void> => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
