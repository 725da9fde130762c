import type { Localized } from '#domain/localized.ts';
import type { Category } from '#domain/vocabulary.ts';

type QuietCategory = Extract<Category, 'museum' | 'literature' | 'sport'>;

/** What is good to know before a visit to a museum, a library or the open air. */
export const QUIET_BODIES: Readonly<Record<QuietCategory, readonly Required<Localized>[]>> = {
  museum: [
    {
      fi: 'Näyttelyn voi kiertää omaan tahtiin, ja penkkejä on joka salissa. Osaan esineistä **saa koskea**.\n\n- Kuvata saa ilman salamaa.\n- Lastenrattaat mahtuvat sisään.\n- Museokahvilassa saa syödä omat eväät.',
      sv: 'Gå runt i utställningen i egen takt, det finns bänkar i varje sal. En del föremål **får man röra vid**.\n\n- Man får fotografera utan blixt.\n- Barnvagnar ryms in.\n- I museikaféet får man äta egen matsäck.',
      en: 'Go round the exhibition at your own pace; there are benches in every room. Some objects **may be touched**.\n\n- Photographs without flash are fine.\n- Prams fit in.\n- You may eat your own food in the museum café.',
    },
    {
      fi: 'Opas on paikalla alussa ja vastaa kysymyksiin. Tyhmiä kysymyksiä ei ole.\n\n> Jokaisella esineellä on tarina, ja jokaisella kävijällä toinen.',
      sv: 'En guide är på plats i början och svarar på frågor. Det finns inga dumma frågor.\n\n> Varje föremål har en berättelse, och varje besökare har en annan.',
      en: 'A guide is there at the start to answer questions. There are no silly ones.\n\n> Every object has a story, and every visitor has another.',
    },
  ],
  literature: [
    {
      fi: 'Paikalle voi tulla vaikka kesken päivän kauppareissun. Kirjastokorttia ei tarvita.\n\n- Tilassa on tyynyjä ja nojatuoleja.\n- Vauvan saa syöttää missä vain.\n- Loppuun asti ei ole pakko jäädä.',
      sv: 'Kom in mitt i dagens ärenden om du vill. Bibliotekskort behövs inte.\n\n- Det finns kuddar och fåtöljer.\n- Barnet får matas var som helst.\n- Man behöver inte stanna till slutet.',
      en: 'Drop in on the way from the shop if you like. No library card is needed.\n\n- There are cushions and armchairs.\n- Feed your baby wherever you wish.\n- You need not stay to the end.',
    },
    {
      fi: 'Tekstit luetaan rauhallisesti ääneen. Ne saa myös *paperilla mukaan*, isolla kirjasimella.\n\nEnnakkoon ei tarvitse lukea mitään.',
      sv: 'Texterna läses lugnt och högt. Man får dem också *på papper*, med stor stil.\n\nDu behöver inte läsa något på förhand.',
      en: 'The texts are read aloud, calmly. You also get them *on paper*, in large print.\n\nNothing needs to be read beforehand.',
    },
  ],
  sport: [
    {
      fi: 'Mukaan pääsee omassa tahdissa, eikä kenenkään tarvitse olla hyvä missään. Varusteita saa lainaksi.\n\n### Ota mukaan\n- säänmukaiset vaatteet\n- juomapullo\n- pienet eväät',
      sv: 'Delta i din egen takt, ingen behöver vara bra på något. Utrustning lånas ut.\n\n### Ta med\n- kläder efter väder\n- vattenflaska\n- lite matsäck',
      en: 'Take part at your own pace; nobody needs to be good at anything. Equipment can be borrowed.\n\n### Bring along\n- clothes for the weather\n- a bottle of water\n- a small snack',
    },
    {
      fi: 'Ohjaaja näyttää liikkeet ja antaa niistä **helpomman vaihtoehdon**. Taukoja pidetään usein.\n\nPukuhuone ja suihku ovat samassa kerroksessa.',
      sv: 'Ledaren visar rörelserna och ger ett **lättare alternativ**. Vi tar ofta paus.\n\nOmklädningsrum och dusch finns på samma våning.',
      en: 'The instructor shows the moves and gives an **easier version** of each. There are many breaks.\n\nChanging room and shower are on the same floor.',
    },
  ],
};
