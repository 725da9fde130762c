import { describe, expect, it } from 'vitest';
import { suggest } from '#search/lexicon/suggest.ts';

const concept = (size: number) => ({ genre: true, size, related: [] });
const SOURCE = {
  concepts: [concept(5), concept(2), concept(3), concept(1), concept(1)],
  places: [
    { id: 'kajaani', names: ['Kajaani', 'Kajana'] },
    { id: 'kuhmo', names: ['Kuhmo'] },
  ],
  names: ['Kajaanin kaupunginteatteri', 'Kajaanin taidemuseo', 'Kaukametsä', 'Kino', 'Äänitalo', 'Kuhmo-talo'],
};
const LABELS = ['kansanmusiikki', 'kakku', 'kahvila', 'kalastus', ''];
const texts = (typed: string) => suggest(typed, SOURCE, LABELS).map(({ text }) => text);

describe('Suggestions', () => {
  it('are at most six, of all kinds, each once', () => {
    const found = suggest('ka', SOURCE, LABELS);
    expect(found).toHaveLength(6);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['municipality', 'concept', 'venue']));
    expect(new Set(found.map(({ text }) => text)).size).toBe(6);
    expect(found[0]).toEqual({ kind: 'municipality', text: 'Kajaani' });
  });

  it('begin at any word, without dots and capitals', () => {
    expect(texts('aani')).toEqual(['Äänitalo']);
    expect(texts('TAIDEM')).toEqual(['Kajaanin taidemuseo']);
    expect(texts('kuhmo t')).toEqual(['Kuhmo-talo']);
    expect(texts('kajan')).toContain('Kajana');
  });

  it.each(['', 'k', '  ', '!?', 'zzz', '😀', 'x'.repeat(10_000)])('are none for %j', (typed) => {
    expect(texts(typed)).toEqual([]);
  });
});
