import { describe, expect, test } from 'vitest';
import { dossiersOf } from '#build/dossiers-of.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { readAnswers } from '#islands/listing-form/draft.ts';
import { NO_ANSWERS } from '#submission/answers.ts';
import { templateText } from '#submission/template.ts';
import { readRoot } from '../content-layer/read-root.ts';
import { writeContentRoot } from '../support/content-root.ts';
import { GOOD_CONTENT, TODAY } from '../support/good-content.ts';
import { DOSSIER } from './dossier-fixture.ts';

const ANSWERS = { ...NO_ANSWERS, title: 'Yön ääni' };

test.each(LOCALE_CODES)('the template for those who write the file themselves is good as it is: %s', async (locale) => {
  const files = { ...GOOD_CONTENT, 'events/esimerkkitalo/malli.md': templateText(locale, TODAY) };
  const dir = writeContentRoot(files);
  const { issues, catalogue } = await readRoot(dir);
  expect(issues).toEqual([]);
  expect(catalogue.events.map(({ slug }) => slug)).toContain('malli');
  expect(templateText(locale, TODAY).match(/^# /gm)?.length).toBeGreaterThan(10);
});

test('the dossier of every venue holds what its form needs', async () => {
  const content = await readRoot(writeContentRoot(GOOD_CONTENT));
  const all = dossiersOf(content);
  expect([...all.keys()]).toEqual(['esimerkkitalo']);
  const dossier = all.get('esimerkkitalo');
  expect(dossier?.make()).toEqual(DOSSIER);
  expect(dossier?.files.map(({ parts }) => parts[0])).toEqual(expect.arrayContaining(['networks', 'venues', 'events']));
});

describe('a draft', () => {
  test('is read back as it was', () => {
    expect(readAnswers(JSON.stringify(ANSWERS))).toEqual(ANSWERS);
  });

  test.each([
    undefined,
    '',
    '{',
    '[]',
    'null',
    '{"title":"x"}',
    JSON.stringify({ ...ANSWERS, dates: ['x'] }),
    JSON.stringify({ ...ANSWERS, title: 1 }),
  ])('that is none is forgotten: %s', (draft) => {
    expect(readAnswers(draft)).toBeUndefined();
  });
});
