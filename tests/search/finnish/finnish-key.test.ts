import { describe, expect, it } from 'vitest';
import { finnishKey } from '#search/finnish/finnish-key.ts';
import { foldWord } from '#search/finnish/fold-word.ts';
import { nearKeys } from '#search/finnish/near-keys.ts';

const key = (word: string) => finnishKey(foldWord(word));

const FAMILIES = [
  'teatteri teatterissa teatteria teattereita teatterit',
  'lapsi lapset lapsille lapsia lapsen lasten',
  'konsertti konsertin konsertteja konserttiin konserttien',
  'katu kadun kaduille',
  'satu sadun satuja satujen',
  'nainen naisten naisille',
  'tanssi tansseja tanssit tanssissa',
  'nuori nuoret nuorten nuorille',
  'yö öisin öiden',
  'käsityö käsitöitä käsityöt',
  'ilmainen ilmaiseksi ilmaiset ilmaista',
  'maksuton maksutta maksuttomia',
  'ikäihminen ikäihmiset ikäihmisten',
  'kirkko kirkon kirkoissa',
  'elokuva elokuvia elokuvan elokuviin',
  'Kuhmo Kuhmossa Kuhmoon',
  'Ristijärvi Ristijärvellä',
];

describe('The key of a Finnish word', () => {
  it.each(FAMILIES)('is the same for %s', (family) => {
    expect(new Set(family.split(' ').map(key)).size).toBe(1);
  });

  it('does not care about dots', () => {
    expect(key('nayttely')).toBe(key('näyttely'));
  });

  it.each([
    ['kissa', 'kisa'],
    ['keskusta', 'keskustelu'],
    ['taide', 'taito'],
    ['kirja', 'kirjasto'],
    ['luento', 'luonto'],
  ])('tells %s from %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it.each([
    ['leffoja', 'leffa'],
    ['keikoilla', 'keikka'],
    ['sotia', 'sota'],
    ['opastusta', 'opastus'],
    ['vauvojen', 'vauva'],
  ])('of %s is near that of %s', (form, base) => {
    expect([key(form), ...nearKeys(key(form), foldWord(form))]).toContain(key(base));
  });
});
