import { LONGEST_ID } from '#domain/id-from.ts';

/** Sizes that a content file may have, each with the reason for it. Changing one changes checks, form and field table alike. */
export const LIMITS = {
  /** Characters of a title or name: two lines of a card on a 360 px phone. */
  title: 80,
  /** Characters of a summary: what is read in one glance, and what search engines show. */
  summary: 200,
  /** Characters of a note, advice or description in one paragraph. */
  note: 400,
  /** Characters of a short label: hall, price, street. */
  label: 120,
  /** Characters of a file name without its ending: it becomes an address. */
  id: LONGEST_ID,
  /** Characters of a web address: what browsers and mail programs carry safely. */
  url: 2048,
  /** Entries of an ordinary list. */
  list: 20,
  /** Single dates of one event; more is a weekly event or an exhibition. */
  dates: 50,
  /** Postal codes of one municipality (Espoo has about 60). */
  postalCodes: 120,
  /** Bytes of one file: YAML with many keys is slow to check, and no honest listing is longer. */
  fileBytes: 65_536,
  /** Bytes of a picture: a photo of a phone, made a little smaller. */
  imageBytes: 4_194_304,
  /** Pixels of a picture: more than any screen shows, and few enough that a bomb of some kilobytes cannot fill the memory. */
  imagePixels: 24_000_000,
  /** Pixels across at least: the smaller of the two copies that are shown. */
  imageWidth: 480,
  /** Width over height at least and at most: from a tall poster to a banner. */
  imageNarrowest: 0.5,
  imageWidest: 3,
  /** Keys in one file's data: a full venue has about 80, a network with eight municipalities about 150. */
  keys: 200,
  /** Levels of lists and groups inside each other; a note on one changed day of a weekly event is the deepest. */
  depth: 6,
  /** Days after which evidence of participation is told with its year instead of being taken as today's fact. */
  evidenceDays: 1827,
} as const;
