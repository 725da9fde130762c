/** A word of offices and brochures, and what people say instead. */
export interface HardWord {
  /** How the word begins, in small letters; its endings follow. */
  readonly stem: string;
  readonly twin: string;
  /** The word as it stands: a short form. */
  readonly isWhole?: true;
}

const words = (pairs: Readonly<Record<string, string>>): HardWord[] =>
  Object.entries(pairs).map(([stem, twin]) => ({ stem, twin }));
const shortForms = (pairs: Readonly<Record<string, string>>): HardWord[] =>
  Object.entries(pairs).map(([stem, twin]) => ({ stem, twin, isWhole: true }));

/** Hard words with their plain twins. Our own list, from what stands on venues' pages and in brochures. */
export const HARD_WORDS: readonly HardWord[] = [
  ...words({
    ajankoh: 'aika',
    asianomai: 'se, jota asia koskee',
    asioida: 'käy, hoitaa asia',
    asioin: 'käy, hoitaa asia',
    edellyt: 'tarvitsee',
    edellä: 'ylempänä',
    ennakkoilmoittautu: 'ilmoittaudu etukäteen',
    hankkiu: 'menee',
    henkilöllisyystodistu: 'henkilökortti, ajokortti tai passi',
    huomioi: 'muista',
    hyödyn: 'käyttää',
    ilmoittautuminen: 'ilmoittaudu',
    johdosta: 'takia',
    kohdistu: 'koskee',
    kokonaisuu: 'kaikki yhdessä',
    kustannu: 'hinta',
    kyseinen: 'tämä',
    kyseise: 'tämä',
    lunasta: 'hae',
    maksuton: 'ilmainen',
    maksuttom: 'ilmainen',
    maksutta: 'ilmaiseksi',
    mahdollistaa: 'antaa tehdä',
    mahdollistav: 'antaa tehdä',
    mikäli: 'jos',
    noudata: 'tee näin',
    noutaa: 'hakea',
    omaava: 'jolla on',
    osallistuj: 'mukaan tuleva ihminen',
    pääsymaksu: 'hinta, lipun hinta',
    rajoit: 'vain osa',
    saapu: 'tulee',
    sijaits: 'on',
    suorit: 'tekee',
    tiedustel: 'kysy',
    toimesta: 'sano, kuka tekee',
    toimipist: 'paikka',
    toteut: 'tekee',
    varmentu: 'on varma',
    voimassa: 'kortti käy vielä',
    välityksel: 'avulla',
  }),
  ...shortForms({
    nouda: 'hae',
    sekä: 'ja',
    'esim.': 'esimerkiksi',
    'jne.': 'ja niin edelleen',
    'ko.': 'tämä',
    'mm.': 'esimerkiksi',
    'ns.': 'jätä pois',
    'puh.': 'puhelin',
    'tms.': 'tai muu sellainen',
    'yms.': 'ja muuta',
  }),
];
