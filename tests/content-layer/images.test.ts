import { describe, expect, test } from 'vitest';
import { type ContentFiles, writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, goodContentWith, VENUE } from '../support/good-content.ts';
import { drawing, withMetadata } from '../support/pictures.ts';
import { IMAGE_CASES } from './cases/image-cases.ts';
import { readRoot } from './read-root.ts';

const IMAGE =
  'image: { alt: { fi: Kuoro laulaa., sv: En kör sjunger. }, credit: Erkki Esimerkki, licence: permission }\n';
const SAYS = { alt: { fi: 'Kuoro laulaa.', sv: 'En kör sjunger.' }, credit: 'Erkki Esimerkki', licence: 'permission' };
const read = (files: ContentFiles) => readRoot(writeContentRoot(files));

test.each(['jpeg', 'png', 'webp'] as const)('a %s beside an event that describes it is its picture', async (format) => {
  const bytes = await withMetadata(drawing(600, 400)).toFormat(format).toBuffer();
  const { catalogue, issues, counts } = await read({
    ...goodContentWith(EVENT, 'checked:', `${IMAGE}checked:`),
    [EVENT.replace(/md$/, format === 'jpeg' ? 'jpg' : format)]: bytes,
  });
  expect(issues).toEqual([]);
  expect(counts.found).toBe(Object.keys(GOOD_CONTENT).length - 1);
  expect(catalogue.events[0]?.image).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    width: 600,
    height: 400,
    ...SAYS,
  });
});

test('a photo that was taken with a telephone held upright counts upright', async () => {
  const bytes = await drawing(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { catalogue } = await read({
    ...goodContentWith(VENUE, 'phone:', `${IMAGE}phone:`),
    [VENUE.replace(/yaml$/, 'jpg')]: bytes,
  });
  expect(catalogue.venues[0]?.image).toMatchObject({ width: 600, height: 900 });
});

test('the same bytes have the same name, and other bytes another', async () => {
  const idOf = async (hue: number) => {
    const bytes = await drawing(600, 400, hue).jpeg().toBuffer();
    const files = { ...goodContentWith(EVENT, 'checked:', `${IMAGE}checked:`), [EVENT.replace(/md$/, 'jpg')]: bytes };
    return (await read(files)).catalogue.events[0]?.image?.id;
  };
  const [first, again, other] = [await idOf(10), await idOf(10), await idOf(11)];
  expect(first).toBeDefined();
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

describe('whatever is wrong with a picture file, its listing is published without it', () => {
  // Faults in the words of a picture are faults of the listing's own text, and keep it out as any other does.
  const ofFiles = IMAGE_CASES.filter(({ at }) => !at.startsWith(`${EVENT}:`) || at === `${EVENT}:10:1`).filter(
    ({ rule }) => rule !== 'missing-key',
  );
  expect(ofFiles.length).toBeGreaterThan(12);
  test.each(ofFiles)('$name', async ({ files }) => {
    const { catalogue } = await read(files);
    expect(catalogue.events.map(({ id, image }) => [id, image])).toEqual([['esimerkkitalo/talvikonsertti', undefined]]);
    expect(catalogue.venues.map(({ id, image }) => [id, image])).toEqual([['esimerkkitalo', undefined]]);
  });
});
