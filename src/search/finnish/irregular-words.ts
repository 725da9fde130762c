/**
 * Frequent words whose stems the Snowball algorithm does not bring together, folded: key, then its forms.
 * A key is what `finnishKey` gives for the other forms of the word.
 */
const FAMILIES = `
laps: lasten lasta
nuor: nuorten
yo: oisin oita oiden oina yolla yona yon yot yohon
tyo: toita toiden toissa tyot tyon tyota tyohon
suo: suot suon soiden
kasi: kaden katta kadet kasin kasien kasissa kasilla
vesi: veden vetta vedet vesilla vedessa vesien
kiel: kielten
uus: uusi
vuos: vuoden vuotta vuodet vuonna
mieh: mies miesta miesten
kepa: kevatta kevaisin
kesa: kesia kesaisin
syksy: syksyisin
talp: talvisin
urku: urut uruilla uruissa
maksuttom: maksutta maksutonta
ilmais: ilmaseks ilmanen ilmasia ilmaista
poik: pojan pojat
veli: veljen veljet
meri: meren meret merta
kipi: kiven kivea kivet kivia
saar: saarten
mets: metta mettassa
ruok: ruoan ruuan ruoat
uint: uida uimaan uimassa uimaa
hiiht: hiihtamaan hiihtamassa
luistelu: luistella luistelemaan
tans: tanssimaan
laulu: laulaa laulamaan
soito: soittaa soittamaan
pela: pelaamaan
ompelu: ommella ompelemaan
neulo: neulomaan
`;

/** Folded form → key. */
export const IRREGULAR_WORDS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', forms = ''] = line.split(':');
      return forms
        .trim()
        .split(' ')
        .map((form) => [form, key] as const);
    }),
);
