import { describe, expect, it } from 'vitest';
import { searchFiles } from '#build/search-files.ts';
import { editionOf } from '#domain/findable.ts';
import { ownEngine } from '#search/own-engine.ts';
import type { SearchFound } from '#search/search-engine.ts';
import { built, concepts } from './lexicon/test-index.ts';

/** Files as they are served, by name; `version` in place of their own. */
function served(version?: string): Map<string, unknown> {
  return new Map(
    searchFiles(
      built,
      concepts,
    )('fi').map(({ name, json }) => [name, { ...JSON.parse(json), ...(version !== undefined && { version }) }]),
  );
}

/** What was found, by its ids. */
const idsOf = ({ numbers }: SearchFound) => numbers.map((number) => built.ids[number]);

/** An engine over files that the test can take away or change. */
function open(files = served()) {
  const site = { files, isOnline: true, fetched: [] as string[] };
  const engine = ownEngine(async (name) => {
    site.fetched.push(name);
    if (!site.isOnline) throw new Error('offline');
    return site.files.get(name);
  });
  return { site, engine };
}

describe('The engine of the site', () => {
  it('loads nothing before it is asked, and each file once', async () => {
    const { site, engine } = open();
    expect(await engine.suggest('kons')).toEqual([]);
    expect(site.fetched).toEqual([]);
    await engine.warm();
    await Promise.all([engine.search('teatteri'), engine.search('konsertti')]);
    expect(site.fetched.sort()).toEqual(['keys-0.json', 'lexicon.json', 'listings.json']);
  });

  it('finds with what it understood: a corrected word, a town, a day', async () => {
    const { engine } = open();
    const slip = await engine.search('teateri');
    expect(idsOf(slip)).toContain('theatre');
    expect(slip.plan.groups[0]).toMatchObject({ typed: 'teateri', used: 'teatteri', reading: 'corrected' });
    const placed = await engine.search('konsertti kajaani lauantaina', { today: '2026-11-25' });
    expect(placed.plan.facets).toEqual({ municipality: ['kajaani'], when: '2026-11-28/2026-11-28' });
    expect(idsOf(placed)).toContain('christmas-concert');
  });

  it('says in which numbering: that of the listings', async () => {
    const { engine } = open();
    expect((await engine.search('teatteri')).edition).toBe(editionOf(built.ids));
  });

  it('takes as typed what it is told to', async () => {
    const { engine } = open();
    expect((await engine.search('teateri', { exact: ['words'] })).numbers).toEqual([]);
    const asWord = await engine.search('konsertti kajaani', { exact: ['place'] });
    expect(asWord.plan.facets.municipality).toEqual([]);
    expect(idsOf(asWord)).toEqual(['concert']);
    const timed = await engine.search('konsertti lauantaina', { exact: ['time'], today: '2026-11-25' });
    expect(timed.plan.facets).toEqual({ municipality: [] });
  });

  it('rejects when the files cannot be had, and tries again at the next search', async () => {
    const { site, engine } = open();
    site.isOnline = false;
    await engine.warm();
    await expect(engine.search('autonrengas')).rejects.toThrow('offline');
    site.isOnline = true;
    expect((await engine.search('autonrengas')).numbers).toEqual([]);
    expect((await engine.search('teatteri')).numbers.length).toBeGreaterThan(0);
  });

  it.each([undefined, null, {}, [], 'x', { version: 'v' }])('rejects when a file is %j', async (broken) => {
    for (const name of ['lexicon.json', 'listings.json', 'keys-0.json']) {
      const { engine } = open(new Map([...served('v'), [name, broken]]));
      await expect(engine.search('teatteri')).rejects.toThrow();
    }
  });

  it('never joins files of two versions: loads anew once, and rejects when they still differ', async () => {
    const { site, engine } = open(new Map([...served('old'), ...[...served('new')].slice(1)]));
    await expect(engine.search('teatteri')).rejects.toThrow('version');
    site.files = served('new');
    expect((await engine.search('teatteri')).numbers.length).toBeGreaterThan(0);
  });

  it('begins anew when the site is renewed while the page stands open', async () => {
    const { site, engine } = open(new Map([...served('old'), ['keys-0.json', undefined]]));
    await expect(engine.search('teatteri')).rejects.toThrow();
    site.files = served('new');
    expect((await engine.search('teatteri')).numbers.length).toBeGreaterThan(0);
  });

  it('proposes towns, concepts and venues once it has been loaded, without a request', async () => {
    const { site, engine } = open();
    await engine.warm();
    const before = site.fetched.length;
    expect((await engine.suggest('ka')).map(({ kind, text }) => [kind, text])).toContainEqual([
      'municipality',
      'Kajaani',
    ]);
    expect(await engine.suggest('konser')).toContainEqual({ kind: 'concept', text: 'konsertti' });
    expect(site.fetched).toHaveLength(before);
  });
});
