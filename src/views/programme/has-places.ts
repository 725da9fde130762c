import type { Status } from '#domain/vocabulary.ts';

/** On paper and across a room nobody sees that it changed: what is off or full is not there at all. */
export const hasPlaces = ({ status }: { readonly status: Status }): boolean => status === 'scheduled';
