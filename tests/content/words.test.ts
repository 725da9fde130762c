import { expect, test } from 'vitest';
import { contentFiles, wordsOf } from './content-on-disk.ts';

/** Words that put a label on people. The card's own name was chosen so that it does not (ministry, 26.3.2015). */
const LABELS: readonly RegExp[] = [
  /vähävarai/i,
  /köyh/i,
  /pienituloi/i,
  /huono-osai/i,
  /syrjäyty/i,
  /vähäosai/i,
  /låginkomst/i,
  /fattig/i,
  /mindre bemedl/i,
  /medellös/i,
  /utslagen|utslagn/i,
  /low[- ]income/i,
  /\bpoor\b|\bpoverty\b/i,
  /disadvantaged|underprivileged|deprived|\bneedy\b/i,
];

const labelsIn = (text: string) => LABELS.filter((label) => label.test(text)).map(String);
const files = ['networks', 'venues', 'issuers', 'pages'].flatMap(contentFiles);

test('a labelling word is noticed in each language', () => {
  expect(labelsIn('Kortti vähävaraisille. För låginkomsttagare. For people on low incomes.')).toHaveLength(3);
});

test('no page, summary or note labels people', () => {
  expect(files.length).toBeGreaterThan(90);
  const found = files.flatMap((file) => labelsIn(wordsOf(file)).map((label) => `${file}: ${label}`));
  expect(found).toEqual([]);
});
