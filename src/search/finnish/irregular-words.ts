/**
 * Frequent words whose stems the Snowball algorithm does not bring together, folded: key, then its forms.
 * A key is what `finnishKey` gives for the other forms of the word.
 */
const FAMILIES = `
laps: lapsi lasten lapsien lasta lapseen lapsena
nuor: nuori nuorten nuorta nuoreen nuorena
yo: yo oisin oita oiden oina yolla yona yon yot yohon
tyo: tyo toita toiden toissa tyot tyon tyota tyohon
suo: suo soita soiden suot suon
kasi: kasi kaden katta kadet kasin kasien kasissa kasilla
ves: vesi veden vetta vedet vesilla vedessa vesien
kiel: kieli kielen kielta kielet kielten kielia kielilla kielella
suom: suomi suomen suomea suomeksi suomessa
uus: uusi uuden uutta uudet uusia uusien uusissa
vuos: vuosi vuoden vuotta vuodet vuosien vuosia vuonna
mies: miehen miesta miehet miesten miehia miehille miehelle
kevat: kevat kevaan kevatta kevaalla kevaisin kevaat kevaista
kesa: kesa kesan kesaa kesalla kesat kesia kesaisin
syksy: syksy syksyn syksylla syksyisin syksyja
talv: talvi talven talvea talvella talvet talvia talvisin
urku: urut urkujen urkuja uruilla urkuihin uruissa
ilm: ilma ilmaa ilman
maksutom: maksutta maksuton maksuttoman maksuttomat maksuttomia maksutonta maksuttomasti maksuttomaan
ilmais: ilmaseks ilmanen ilmasia ilmaista ilmaisena ilmaisella ilmaiseksi ilmainen ilmaisia ilmaisten
aika: aika ajan aikaa ajat aikoja
poika: poika pojan poikaa pojat poikia
tytto: tytto tyton tyttoa tyttoja tyttojen
veli: veli veljen veljet
meri: meri meren merta meret
jarvi: jarvi jarven jarvea jarvet jarvia jarvella jarvelle
saari: saari saaren saarta saaret saaria saarten
kivi: kivi kiven kivea kivet kivia
metsa: metsa metsan metsaa metsat metsia metsissa metsassa metsaan metta mettassa
suku: suku suvun sukua suvut sukuja sukujen
puku: puku puvun pukua puvut pukuja
leipa: leipa leivan leipaa leivat leipia
ruoka: ruoka ruoan ruuan ruokaa ruoat ruokia
uint: uida uimaan uimassa uimaa
hiiht: hiihtaa hiihtamaan hiihtamassa
luistelu: luistella luistelemaan luistelu luistelua luistelun
tans: tanssia tanssimaan tanssien
laulu: laulaa laulamaan laulua laulun
soitto: soittaa soittamaan soitto soiton soittoa
lukem: lukea lukeminen lukemista lukemaan
pelat: pelata pelaamaan pelaa
ompel: ommella ompelemaan
neul: neuloa neulomaan
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
        .filter((form) => form !== '-')
        .map((form) => [form, key] as const);
    }),
);
