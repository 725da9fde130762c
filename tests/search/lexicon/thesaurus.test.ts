import { describe, expect, it } from 'vitest';
import { ACCESSIBILITY_FEATURES, AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { compileThesaurus } from '#search/lexicon/compile-thesaurus.ts';
import { concepts } from './test-index.ts';

describe('The thesaurus in content/lexicon', () => {
  const thesaurus = compileThesaurus(concepts);

  it('has at least 160 concepts, each with Finnish, Swedish and English', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(160);
    expect(concepts.filter(({ fi, sv, en }) => fi.length * sv.length * en.length === 0).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it.each([
    ...CATEGORIES.map((code) => `category:${code}`),
    ...AUDIENCES.map((code) => `audience:${code}`),
    ...ACCESSIBILITY_FEATURES.map((code) => `accessibility:${code}`),
    'benefit:nothing-needed',
    'benefit:course-place',
  ])('has a concept for %s', (code) => {
    expect(thesaurus.codes.get(code)?.length).toBeGreaterThan(0);
  });

  it('has no circle of ever wider concepts', () => {
    const circles = thesaurus.concepts.filter((_, at) =>
      (thesaurus.wider[at] ?? []).some((other) => other !== at && (thesaurus.wider[other] ?? []).includes(at)),
    );
    expect(circles.map(({ id }) => id)).toEqual([]);
  });

  it('refuses a concept that points nowhere', () => {
    const [first] = concepts;
    if (!first) throw new Error('No concepts');
    expect(() => compileThesaurus([{ ...first, broader: ['nowhere'] }])).toThrow(`${first.id} points to nowhere`);
  });

  it('refuses two concepts of one id', () => {
    const [first] = concepts;
    if (!first) throw new Error('No concepts');
    expect(() =>
      compileThesaurus([
        { ...first, broader: [], related: [] },
        { ...first, broader: [], related: [] },
      ]),
    ).toThrow('same id');
  });
});
