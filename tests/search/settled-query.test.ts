import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#domain/filters.ts';
import { memorySearch } from '#search/lexicon/memory-search.ts';
import { meantFilters } from '#search/meant-filters.ts';
import { settledQuery } from '#search/settled-query.ts';
import { built } from './lexicon/test-index.ts';

const search = memorySearch(built);
const settle = (text: string, filters = NO_FILTERS) =>
  settledQuery({ text, filters }, search(text, { today: '2026-11-25' }).plan);

describe('A settled query', () => {
  it('has the places and times of its words as filters', () => {
    expect(settle('konsertti Kajaanissa viikonloppuna')).toEqual({
      text: 'konsertti',
      filters: { ...NO_FILTERS, municipality: ['kajaani'], when: ['weekend'] },
    });
    expect(settle('Kuhmo')).toMatchObject({ text: '', filters: { municipality: ['kuhmo'] } });
    expect(settle('konsertti joulukuussa').filters.when).toEqual(['2026-12-01/2026-12-31']);
  });

  it('is as it was when its words name neither, and before they are answered', () => {
    expect(settle('teatteria lapsille')).toEqual({ text: 'teatteria lapsille', filters: NO_FILTERS });
    expect(settledQuery({ text: 'kuhmo', filters: NO_FILTERS }, undefined).text).toBe('kuhmo');
  });

  it('leaves the visitor’s own choice in force', () => {
    const own = { ...NO_FILTERS, municipality: ['kuhmo'], when: ['today' as const] };
    expect(meantFilters(own, { municipality: ['kajaani'], when: 'weekend' })).toEqual(own);
  });
});
