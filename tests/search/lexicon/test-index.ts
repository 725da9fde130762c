import { readLexicon } from '#content-layer/read-lexicon.ts';
import { buildIndex } from '#search/lexicon/build-index.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import type { Indexable } from '#search/lexicon/indexable.ts';
import { readTheme } from '#search/lexicon/read-theme.ts';

/** The thesaurus of the site. */
export const concepts: Concept[] = readLexicon([{ dir: 'content', example: false }]).themes.flatMap(readTheme);

const listing = (id: string, title: string, place: string, text = '', codes: string[] = []): Indexable => ({
  id,
  titles: [title],
  places: [place],
  labels: [],
  texts: [text],
  codes,
});

/** A dozen made-up listings. */
export const listings: Indexable[] = [
  listing('puppets', 'Esimerkkinukkien ilta', 'Kuhmo', 'Nukketeatteria koko perheelle.', [
    'category:theatre',
    'audience:children',
  ]),
  listing('theatre', 'Esimerkkiteatterin komedia', 'Kajaani', 'Näytelmä kahdesta veljeksestä.', ['category:theatre']),
  listing('concert', 'Talvikonsertti', 'Kajaani', 'Kuoro laulaa talven lauluja.', [
    'category:music',
    'benefit:nothing-needed',
  ]),
  listing('carols', 'Kauneimmat joululaulut', 'Espoo', 'Lauletaan yhdessä kirkossa.', ['category:music']),
  listing('christmas-concert', 'Joulukonsertti', 'Espoo', 'Orkesteri soittaa.', ['category:music']),
  listing('film', 'Esimerkkielokuva', 'Sotkamo', 'Kotimainen elokuva.', ['category:film']),
  listing('knitting', 'Neulekahvila', 'Kuhmo', 'Neulotaan villasukkia ja juodaan kahvia.', ['category:course']),
  listing('library', 'Esimerkkikirjasto', 'Paltamo', 'Kirjoja ja lukutila.', [
    'venue-kind:library',
    'category:literature',
  ]),
  listing('photos', 'Vanhat kuvat', 'Kajaani', 'Valokuvia sadan vuoden ajalta museossa.', ['category:museum']),
  listing('talk', 'Luento noidista', 'Kajaani', 'Tutkija kertoo oikeudenkäynneistä.', ['accessibility:induction-loop']),
  listing('babies', 'Lauluja syliin', 'Espoo', 'Alle yksivuotiaille ja vanhemmille.', ['category:music']),
  listing('swim', 'Vesijumppa', 'Sotkamo', 'Uimahallin lämpimässä altaassa.', ['category:sport', 'audience:seniors']),
];

export const places = [
  { id: 'espoo', names: ['Espoo', 'Esbo'] },
  { id: 'kajaani', names: ['Kajaani', 'Kajana'] },
  { id: 'kuhmo', names: ['Kuhmo'] },
  { id: 'paltamo', names: ['Paltamo'] },
  { id: 'sotkamo', names: ['Sotkamo'] },
];

export const built = buildIndex({ listings, concepts, places });
