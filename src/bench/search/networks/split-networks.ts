import type { CorpusRecord } from '../corpus.ts';

/** The towns of Espoo's network; the others of the test corpus are Kainuu's. */
const ESPOO = new Set(['Espoo']);

/** A corpus as two networks would publish it, each a catalogue of its own. */
export function splitNetworks(corpus: readonly CorpusRecord[]): readonly (readonly CorpusRecord[])[] {
  const { espoo = [], kainuu = [] } = Object.groupBy(corpus, ({ town }) => (ESPOO.has(town) ? 'espoo' : 'kainuu'));
  return [espoo, kainuu];
}
