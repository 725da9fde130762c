import { describe, expect, it } from 'vitest';
import { editCost } from '#search/finnish/edit-cost.ts';

describe('The cost of a slip', () => {
  it('is nothing for the same word', () => {
    expect(editCost('museo', 'museo', 1)).toBe(0);
  });

  it.each([
    ['a doubled letter', 'musseo', 'museo'],
    ['an undoubled letter', 'teateri', 'teatteri'],
  ])('is half for %s', (_, typed, known) => {
    expect(editCost(typed, known, 2)).toBe(0.5);
  });

  it('is less for near letters and swapped neighbours than for a missing letter, and most for a strange one', () => {
    const near = editCost('festifaali', 'festivaali', 3);
    const turned = editCost('konsretti', 'konsertti', 3);
    const missing = editCost('elokva', 'elokuva', 3);
    const strange = editCost('elokuta', 'elokuva', 3);
    expect(near).toBe(turned);
    expect(near).toBeLessThan(missing);
    expect(missing).toBeLessThan(strange);
  });

  it('holds the first letter dear', () => {
    expect(editCost('nuseo', 'museo', 3)).toBeGreaterThan(editCost('mudeo', 'museo', 3));
  });

  it('is over the limit for words of very different length', () => {
    expect(editCost('auto', 'autonrengas', 2)).toBeGreaterThan(2);
  });

  it('gives the same whatever was compared before', () => {
    const first = editCost('kirjassto', 'kirjasto', 2);
    editCost('aivanmuuta', 'toinensana', 2);
    expect(editCost('kirjassto', 'kirjasto', 2)).toBe(first);
  });
});
