import { expect, test } from 'vitest';
import { readLexicon } from '#content-layer/read-lexicon.ts';
import { writeContentRoot } from '../support/content-root.ts';

const read = (files: Record<string, string>) => {
  const dir = writeContentRoot(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`lexicon/${name}`, text])),
  );
  return readLexicon([{ dir, example: false }]);
};

test('the search words of the site are in order', () => {
  const { themes, issues, fileCount } = readLexicon([{ dir: 'content', example: false }]);
  expect(issues).toEqual([]);
  expect(fileCount).toBe(themes.length);
  expect(themes.flatMap(({ concepts }) => concepts).length).toBeGreaterThan(120);
});

test('a theme with a mistake is kept out, and the others serve without what they took from it', () => {
  const { themes, issues } = read({
    'music.yaml': 'theme: music\nconcepts:\n  - { id: concert, fi: [konsertti], colour: red }\n',
    'stage.yaml':
      'theme: stage\nconcepts:\n  - { id: musical, fi: [musikaali], broader: [concert], related: [drama] }\n  - { id: drama, fi: [draama] }\n',
  });
  expect(issues.filter(({ rule }) => rule === 'unknown-key')).toHaveLength(1);
  // The concept that it points to is not there: the file that points to it says so too.
  expect(issues.map(({ rule }) => rule).sort()).toEqual(['unknown-key']);
  expect(themes.map(({ theme }) => theme)).toEqual(['stage']);
  expect(themes[0]?.concepts[0]).toMatchObject({ broader: [], related: ['drama'] });
});

test('a content root may have no search words, and notes and locks beside them are no themes', () => {
  expect(read({})).toEqual({ themes: [], issues: [], fileCount: 0 });
  expect(read({ 'README.md': 'x', 'voikko.lock.json': '{}' }).issues).toEqual([]);
});
