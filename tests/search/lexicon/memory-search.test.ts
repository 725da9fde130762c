import { describe, expect, it } from 'vitest';
import { buildIndex } from '#search/lexicon/build-index.ts';
import type { Indexable } from '#search/lexicon/indexable.ts';
import { memorySearch } from '#search/lexicon/memory-search.ts';
import { built, concepts } from './test-index.ts';

const search = memorySearch(built);
const ids = (query: string) => search(query).hits.map(({ id }) => id);

describe('Searching', () => {
  it.each([
    ['teatteri', 'theatre'],
    ['teatteriin', 'theatre'],
    ['näytelmiä', 'theatre'],
    ['nukketeatteri', 'puppets'],
    ['nukke teatteri', 'puppets'],
    ['dockteater', 'puppets'],
    ['puppet show', 'puppets'],
    ['leffoja', 'film'],
    ['keikka', 'concert'],
    ['kässä', 'knitting'],
    ['mummoille', 'swim'],
    ['vauvan kanssa', 'babies'],
    ['jul', 'carols'],
    ['bibliotek', 'library'],
    ['induktiosilmukka', 'talk'],
    ['valokuva', 'photos'],
    ['kuva', 'photos'],
  ])('%s finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('puts what has every part of a compound first', () => {
    expect(ids('joulukonsertti')[0]).toBe('christmas-concert');
  });

  it('needs every word', () => {
    expect(ids('teatteria lapsille')).toEqual(['puppets']);
  });

  it('finds nothing for what means nothing here', () => {
    expect(ids('autonrengas')).toEqual([]);
    expect(ids('asdfgh')).toEqual([]);
  });

  it('gives the same list each time', () => {
    expect(ids('musiikki')).toEqual(ids('musiikki'));
  });

  it('returns every listing for words that mean everything', () => {
    const { hits, plan } = search('tapahtumia');
    expect(plan.everything).toBe(true);
    expect(hits).toHaveLength(built.ids.length);
  });

  it('returns nothing for an empty query', () => {
    expect(search('  ').hits).toEqual([]);
  });
});

describe('What a search says it did', () => {
  it('names the word it corrected to, and searches as typed when asked to', () => {
    const { hits, plan } = search('teateri ');
    expect(hits.length).toBeGreaterThan(0);
    expect(plan.groups).toMatchObject([{ typed: 'teateri', used: 'teatteri', reading: 'corrected' }]);
    expect(search('teateri', { literal: true }).hits).toEqual([]);
  });

  it('corrects a slip that some listing happens to have, too', () => {
    const swedish = ['Teater på gården', 'Teater i parken', 'Teater och teater', 'Teater igen'].map((title, at) => ({
      id: `sv${at}`,
      titles: [title],
      places: [],
      labels: [],
      texts: [],
      codes: [],
    }));
    const plays = Array.from({ length: 20 }, (_, at) => ({ ...swedish[0], id: `fi${at}`, titles: ['Näytelmä'] }));
    const mixed = memorySearch(buildIndex({ listings: [...swedish, ...plays] as Indexable[], concepts, places: [] }));
    const { hits, plan } = mixed('teateri');
    expect(plan.groups).toMatchObject([{ typed: 'teateri', used: 'teatteri' }]);
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['fi0', 'fi19', 'sv0']));
  });

  it('completes the last word only', () => {
    expect(search('kirjas').plan.groups[0]?.reading).not.toBe('unknown');
    expect(ids('kirjas')).toContain('library');
  });

  it('says which word no result has', () => {
    const { hits, without } = search('konsertti asdfgh');
    expect(hits.length).toBeGreaterThan(0);
    expect(without).toEqual(['asdfgh']);
  });

  it('does not fall back on a word that is no kind of thing to go to', () => {
    expect(ids('kotimainen asdfgh')).toEqual([]);
  });
});

describe('Places and times in a query', () => {
  it.each([
    ['konsertti kajaani', ['kajaani']],
    ['konsertti Kajaanissa', ['kajaani']],
    ['konsert i Esbo', ['espoo']],
  ])('%s names a municipality', (query, municipality) => {
    expect(search(query).plan.facets.municipality).toEqual(municipality);
  });

  it.each([
    ['konsertti viikonloppuna', 'weekend'],
    ['vad händer i dag', 'today'],
    ['teatteria tällä viikolla', 'week'],
    ['concert tomorrow', 'tomorrow'],
  ])('%s names a time', (query, when) => {
    expect(search(query).plan.facets.when).toBe(when);
  });

  it.each([
    ['konsertti lauantaina', '2026-11-28/2026-11-28'],
    ['konsertti joulukuussa', '2026-12-01/2026-12-31'],
    ['konsertti helmikuussa', '2027-02-01/2027-02-28'],
    ['konsertti marraskuussa', '2026-11-22/2026-11-30'],
  ])('%s names days counted from today', (query, when) => {
    const { plan } = search(query, { today: '2026-11-22' });
    expect(plan.facets.when).toEqual(when);
    expect(plan.groups.map(({ typed }) => typed)).toEqual(['konsertti']);
  });

  it('lets the caller filter by what was found', () => {
    const { hits, plan } = search('konsertti espoo', { accepts: (id) => id.startsWith('c') && id !== 'concert' });
    expect(hits.map(({ id }) => id).sort()).toEqual(['carols', 'christmas-concert']);
    expect(plan.facetWords).toEqual({ municipality: ['espoo'], when: [] });
  });

  it('takes a place alone as everything there', () => {
    expect(search('Kuhmo').plan.everything).toBe(true);
  });
});
