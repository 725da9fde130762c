import type { SourceRef } from '#domain/source.ts';

/** The sources of a record in one cell: addresses, or names where there is none, with a bar between them. */
export function sourcesCell(sources: readonly SourceRef[]): string {
  return sources.map(({ name, url }) => url ?? name?.fi ?? '').join(' | ');
}
