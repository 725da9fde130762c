import { expect, test } from 'vitest';
import { type Collections, catalogueOf } from '#catalogue/catalogue-of.ts';
import { readContent } from '#content-layer/read-content.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, PAGE, TODAY, VENUE } from '../support/good-content.ts';

test('collections in any order become the very catalogue that the content layer made', async () => {
  const dir = writeContentRoot({
    ...GOOD_CONTENT,
    'venues/kainuu/aaa.yaml': GOOD_CONTENT[VENUE],
    'events/aaa/b.md': GOOD_CONTENT[EVENT],
    'pages/sv/card.md': GOOD_CONTENT[PAGE],
    'pages/fi/about.md': GOOD_CONTENT[PAGE],
  });
  const { catalogue } = await readContent({
    contentRoots: [{ dir, example: false }],
    today: TODAY,
    now: startOfDay(TODAY),
  });
  const backwards = Object.fromEntries(
    Object.entries(catalogue).map(([name, list]: [string, readonly unknown[]]) => [
      name,
      list.map((data) => ({ data })).reverse(),
    ]),
  ) as unknown as Collections;
  expect(catalogueOf(backwards)).toEqual(catalogue);
  expect(catalogue.pages.map(({ id, language }) => `${id} ${language}`)).toEqual(['about fi', 'card fi', 'card sv']);
});
