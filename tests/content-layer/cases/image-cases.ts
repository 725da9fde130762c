import sharp from 'sharp';
import type { ContentFiles } from '../../support/content-root.ts';
import { EVENT, GOOD_CONTENT, goodContentWith, VENUE } from '../../support/good-content.ts';
import { bomb, drawing } from '../../support/pictures.ts';
import type { MessageCase } from './message-case.ts';

const IMAGE = 'image: { alt: Kuoro laulaa., credit: Erkki Esimerkki, licence: permission }\n';
const JPEG = await drawing(600, 400).jpeg().toBuffer();
const PNG = await drawing(600, 400).png().toBuffer();
const FRAMES = [drawing(600, 400), drawing(600, 400, 90)].map((frame) => frame.png().toBuffer());
const MOVING = await sharp(await Promise.all(FRAMES), { join: { animated: true } })
  .webp()
  .toBuffer();
const BESIDE = 'events/esimerkkitalo/talvikonsertti';

const withWords = goodContentWith(EVENT, 'checked:', `${IMAGE}checked:`);
const withFile = (file: string, bytes: Uint8Array, files: ContentFiles = withWords): ContentFiles => ({
  ...files,
  [file]: bytes,
});
const words = (image: string) =>
  withFile(`${BESIDE}.jpg`, JPEG, goodContentWith(EVENT, 'checked:', `${image}checked:`));

/** Pictures of venues and what is said of them. */
export const IMAGE_CASES: readonly MessageCase[] = [
  {
    name: 'a picture lies a folder too high',
    files: withFile('events/talvikonsertti.jpg', JPEG, GOOD_CONTENT),
    rule: 'image-place',
    at: 'events/talvikonsertti.jpg:1:1',
    message: 'Tämä kuva on väärässä paikassa, eikä sitä voi näyttää.',
    fix: 'Siirrä se tapahtuman tai kohteen tiedoston viereen ja anna sille sama nimi: events/<venue>/<id>.jpg, venues/<network>/<id>.jpg.',
  },
  {
    name: 'a picture lies in a folder that is nearly right',
    files: withFile('event/esimerkkitalo/talvikonsertti.jpg', JPEG, GOOD_CONTENT),
    rule: 'image-place',
    at: 'event/esimerkkitalo/talvikonsertti.jpg:1:1',
    message: 'Tämä kuva on väärässä paikassa, eikä sitä voi näyttää.',
    fix: 'Tarkoititko: events? Siirrä se tapahtuman tai kohteen tiedoston viereen ja anna sille sama nimi: events/<venue>/<id>.jpg, venues/<network>/<id>.jpg.',
  },
  {
    name: 'the name of a picture has capitals and spaces',
    files: withFile('events/esimerkkitalo/Talvi Konsertti.JPG', JPEG, GOOD_CONTENT),
    rule: 'image-name',
    at: 'events/esimerkkitalo/Talvi Konsertti.JPG:1:1',
    message:
      'Kuvan nimi ”Talvi Konsertti.JPG” ei käy. Kuvalla on sama nimi kuin tapahtumalla tai kohteella: pieniä kirjaimia a–z, numeroita ja viivoja.',
    fix: 'Tarkoititko: talvi-konsertti.JPG? Anna kuvalle täsmälleen sama nimi kuin tiedostolla, jolle se kuuluu. Vain loppu on toinen, esimerkiksi .jpg.',
  },
  {
    name: 'a picture is named after a translation',
    files: withFile(`${BESIDE}.sv.jpg`, JPEG, GOOD_CONTENT),
    rule: 'image-name',
    at: `${BESIDE}.sv.jpg:1:1`,
    message:
      'Kuvan nimi ”talvikonsertti.sv.jpg” ei käy. Kuvalla on sama nimi kuin tapahtumalla tai kohteella: pieniä kirjaimia a–z, numeroita ja viivoja.',
    fix: 'Tarkoititko: talvikonsertti.jpg? Anna kuvalle täsmälleen sama nimi kuin tiedostolla, jolle se kuuluu. Vain loppu on toinen, esimerkiksi .jpg.',
  },
  {
    name: 'a poster is a PDF',
    files: withFile(`${BESIDE}.pdf`, Buffer.from('%PDF-1.7\n')),
    rule: 'image-type',
    at: `${BESIDE}.pdf:1:1`,
    message: '”talvikonsertti.pdf” ei käy kuvaksi. Kuva on JPEG, PNG tai WebP.',
    fix: 'Avaa kuva katseluohjelmassa, valitse ”Tallenna nimellä” tai ”Vie” ja muodoksi JPEG. Poista tämä tiedosto.',
  },
  {
    name: 'a drawing with a script calls itself a JPEG',
    files: withFile(
      `${BESIDE}.jpg`,
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ),
    rule: 'image-bytes',
    at: `${BESIDE}.jpg:1:1`,
    message: 'Tiedosto ”talvikonsertti.jpg” ei ole kuva, vaikka nimi niin sanoo. Kuva on JPEG, PNG tai WebP.',
    fix: 'Pelkkä nimen vaihtaminen ei riitä. Avaa kuva katseluohjelmassa ja tallenna se JPEG-muodossa.',
  },
  {
    name: 'a PNG calls itself a JPEG',
    files: withFile(`${BESIDE}.jpg`, PNG),
    rule: 'image-ending',
    at: `${BESIDE}.jpg:1:1`,
    message: 'Kuvan nimi on ”talvikonsertti.jpg”, mutta kuva on PNG.',
    fix: 'Tarkoititko: talvikonsertti.png? Vaihda nimen loppu.',
  },
  {
    name: 'a picture has too many bytes',
    files: withFile(`${BESIDE}.jpg`, Buffer.concat([JPEG, Buffer.alloc(4 * 1024 * 1024)])),
    rule: 'image-large',
    at: `${BESIDE}.jpg:1:1`,
    message: 'Kuvatiedosto on liian suuri: 5 megatavua. Enintään 4 käy.',
    fix: 'Pienennä kuva noin 1600 kuvapisteen levyiseksi ja tallenna se JPEG-muodossa.',
  },
  {
    name: 'a picture has too many pixels',
    files: withFile(`${BESIDE}.png`, bomb(16_000)),
    rule: 'image-pixels',
    at: `${BESIDE}.png:1:1`,
    message: 'Kuva on liian suuri: 16000 × 16000 kuvapistettä. Enintään 24 miljoonaa käy.',
    fix: 'Pienennä kuva noin 1600 kuvapisteen levyiseksi ja tallenna se JPEG-muodossa.',
  },
  {
    name: 'a picture has too few pixels',
    files: withFile(`${BESIDE}.png`, await drawing(479, 400).png().toBuffer()),
    rule: 'image-small',
    at: `${BESIDE}.png:1:1`,
    message: 'Kuva on liian pieni: 479 × 400 kuvapistettä. Leveyttä pitää olla vähintään 480.',
    fix: 'Käytä alkuperäistä kuvaa. Pienen kuvan suurentaminen tekee siitä epäselvän.',
  },
  {
    name: 'a picture is a ribbon',
    files: withFile(`${BESIDE}.png`, await drawing(1300, 400).png().toBuffer()),
    rule: 'image-shape',
    at: `${BESIDE}.png:1:1`,
    message:
      'Kuva on liian kapea tai liian matala: 1300 × 400 kuvapistettä. Korkeus saa olla enintään kaksi kertaa leveys ja leveys enintään kolme kertaa korkeus.',
    fix: 'Rajaa kuvasta sopivampi osa.',
  },
  {
    name: 'a picture moves',
    files: withFile(`${BESIDE}.webp`, MOVING),
    rule: 'image-moves',
    at: `${BESIDE}.webp:1:1`,
    message: 'Kuva liikkuu. Vain pysyvä kuva käy, sillä liike häiritsee monia.',
    fix: 'Tallenna yksi kuva JPEG-muodossa.',
  },
  {
    name: 'the end of a picture is missing',
    files: withFile(`${BESIDE}.jpg`, JPEG.subarray(0, JPEG.length - 40)),
    rule: 'image-broken',
    at: `${BESIDE}.jpg:1:1`,
    message: 'Kuva on rikki tai siitä puuttuu osa.',
    fix: 'Kopioi kuva uudelleen, tai avaa se katseluohjelmassa ja tallenna se JPEG-muodossa.',
  },
  {
    name: 'a picture has no listing',
    files: withFile('events/esimerkkitalo/talvikonserti.jpg', JPEG, GOOD_CONTENT),
    rule: 'image-orphan',
    at: 'events/esimerkkitalo/talvikonserti.jpg:1:1',
    message: 'Tiedostoa events/esimerkkitalo/talvikonserti.md ei ole, joten tällä kuvalla ei ole paikkaa.',
    fix: 'Tarkoititko: talvikonsertti.jpg? Anna kuvalle sama nimi kuin tapahtuman tai kohteen tiedostolla, tai poista kuva.',
  },
  {
    name: 'nothing is said of a picture',
    files: withFile('venues/kainuu/esimerkkitalo.png', PNG, GOOD_CONTENT),
    rule: 'image-unlabelled',
    at: 'venues/kainuu/esimerkkitalo.png:1:1',
    message: 'Kuvan tiedot puuttuvat. Ilman niitä kuvaa ei näytetä.',
    fix: `Lisää tiedostoon ${VENUE} kohta image ja sen alle alt (mitä kuvassa näkyy), credit (kuvaaja) ja licence (käyttölupa).`,
  },
  {
    name: 'a picture is described that is not there',
    files: withWords,
    rule: 'image-missing',
    at: `${EVENT}:10:1`,
    message: 'Kuvan tiedot on annettu, mutta kuvaa ei ole.',
    fix: `Kopioi kuva nimelle ${BESIDE}.jpg (tai .png, .webp), tai poista kohta image.`,
  },
  {
    name: 'a listing has two pictures',
    files: withFile(`${BESIDE}.png`, PNG, withFile(`${BESIDE}.jpg`, JPEG)),
    rule: 'image-twice',
    at: `${BESIDE}.png:1:1`,
    message: `Samalla tapahtumalla tai kohteella on monta kuvaa: myös ${BESIDE}.jpg.`,
    fix: 'Jätä yksi kuva ja poista muut.',
  },
  {
    name: 'a picture is described by the name of its file',
    files: words('image: { alt: { fi: Kuoro laulaa., sv: IMG_2034.JPG }, credit: Erkki Esimerkki, licence: cc0 }\n'),
    rule: 'image-alt',
    at: `${EVENT}:10:40`,
    message: '”IMG_2034.JPG” ei kerro, mitä kuvassa näkyy.',
    fix: 'Kerro yhdellä lauseella, mitä kuvassa on, kuin puhelimessa ystävälle: Kuoro laulaa lumisateessa.',
  },
  {
    name: 'nobody is named as the maker of a picture',
    files: words('image: { alt: Kuoro laulaa., licence: permission }\n'),
    rule: 'missing-key',
    at: `${EVENT}:10:1`,
    message: 'Tieto ”credit” puuttuu.',
    fix: 'Lisää rivi ”credit:” ja kirjoita sen perään tieto.',
  },
  {
    name: 'a picture has a licence that the site does not know',
    files: words('image: { alt: Kuoro laulaa., credit: Erkki Esimerkki, licence: cc-by }\n'),
    rule: 'unknown-code',
    at: `${EVENT}:10:64`,
    message: '”cc-by” ei käy. Tässä voi olla: permission, cc0, cc-by-4.0, cc-by-sa-4.0, public-domain.',
    fix: 'Valitse jokin näistä ja kirjoita se juuri samoin.',
  },
];
