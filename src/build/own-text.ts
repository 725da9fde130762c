/**
 * A copy of a text that was cut out of a page: a piece that is kept would keep the whole page in memory, since engines hold
 * pieces as a window on the text they come from.
 */
export const ownText = (piece: string): string => Buffer.from(piece, 'utf8').toString('utf8');
