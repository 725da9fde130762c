import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#domain/filters.ts';
import { late } from '#islands/finder/late.ts';
import { INITIAL_STATE, PAGE_SIZE, reduce } from '#islands/finder/state.ts';
import { numberSource } from '../../support/number-source.ts';
import { PLAIN_PLAN } from './fake-browser.ts';
import { event, sourceOf, WORDS } from './finder-fixture.tsx';

const asked = (text: string) => ({ type: 'asked', query: { text, filters: NO_FILTERS } }) as const;

const found = { numbers: [0], edition: 'first', plan: PLAIN_PLAN, without: [] };

describe("the finder's state", () => {
  it('wants nothing loaded until something is asked or the visitor turns to the form', () => {
    expect(reduce(INITIAL_STATE, asked('')).wanted).toBe(false);
    expect(reduce(INITIAL_STATE, asked('jazz')).wanted).toBe(true);
    expect(reduce(INITIAL_STATE, { type: 'wanted' }).wanted).toBe(true);
  });

  it('keeps what is being typed when it is the question but for spaces, and else shows the question', () => {
    const typing = reduce(INITIAL_STATE, { type: 'typed', text: 'jazz ' });
    expect(reduce(typing, asked('jazz')).typed).toBe('jazz ');
    expect(reduce(typing, asked('')).typed).toBe('');
  });

  it('begins at the first page with each question, unless the history says otherwise', () => {
    const more = reduce(INITIAL_STATE, { type: 'more' });
    expect(more.shown).toBe(2 * PAGE_SIZE);
    expect(reduce(more, asked('jazz')).shown).toBe(PAGE_SIZE);
    expect(reduce(more, { ...asked('jazz'), shown: 60 }).shown).toBe(60);
  });

  it('drops an answer to other words, a failure too', () => {
    const state = reduce(INITIAL_STATE, asked('jazz'));
    expect(reduce(state, { type: 'answered', answer: { text: 'ja', found } })).toBe(state);
    expect(reduce(state, { type: 'answered', answer: { text: 'ja', failed: true } })).toBe(state);
    expect(reduce(state, { type: 'answered', answer: { text: 'jazz', exact: ['words'], found } })).toBe(state);
    const answer = { text: 'jazz', exact: [], found };
    expect(reduce(state, { type: 'answered', answer }).answer).toBe(answer);
  });

  it('takes names for the data that asked for them, and none for data that came after', () => {
    const source = numberSource(sourceOf([event('jazz', '2026-11-25')]));
    const stock = { source, names: new Map(), words: WORDS, loadNames: async () => new Map() };
    const state = reduce(INITIAL_STATE, { type: 'loaded', loaded: { ...stock, late } });
    const names = new Map([[0, { id: 'talo/jazz', title: { text: 'Jazz' } }]]);
    expect(reduce(state, { type: 'named', names, of: source }).loaded?.names).toEqual(names);
    expect(reduce(state, { type: 'named', names, of: { ...source } })).toBe(state);
    expect(reduce(state, { type: 'names-failed', of: source })).toMatchObject({ loadFailed: true });
    expect(reduce(state, { type: 'names-failed', of: { ...source } })).toBe(state);
  });

  it('asks again at a retry', () => {
    const failed = reduce(INITIAL_STATE, { type: 'load-failed' });
    expect(failed.loadFailed).toBe(true);
    expect(reduce(failed, { type: 'retried' })).toMatchObject({ loadFailed: false, attempt: 1 });
  });
});
