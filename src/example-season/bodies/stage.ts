import type { Localized } from '#domain/localized.ts';
import type { Category } from '#domain/vocabulary.ts';

type StageCategory = Extract<Category, 'theatre' | 'music' | 'film' | 'dance-circus'>;

/** What is good to know before a show. */
export const STAGE_BODIES: Readonly<Record<StageCategory, readonly Required<Localized>[]>> = {
  theatre: [
    {
      fi: 'Ovet aukeavat puoli tuntia ennen alkua. Paikat ovat **numeroimattomia**, joten hyvälle paikalle ehtii, kun tulee ajoissa.\n\n### Hyvä tietää\n- Kahvio on auki ennen ja jälkeen.\n- Eturivi jätetään pyörätuoleille ja rollaattoreille.\n- Myöhästyneet pääsevät sisään sopivassa kohdassa.',
      sv: 'Dörrarna öppnas en halvtimme före. Platserna är **onumrerade**, så kom i god tid om du vill välja.\n\n### Bra att veta\n- Kaféet är öppet före och efter.\n- Första raden är reserverad för rullstolar och rollatorer.\n- Den som är sen släpps in vid ett lämpligt tillfälle.',
      en: 'Doors open half an hour before. Seats are **not numbered**, so come early to choose yours.\n\n### Good to know\n- The café is open before and after.\n- The front row is kept for wheelchairs and walkers.\n- Latecomers are let in at a suitable moment.',
    },
    {
      fi: 'Esitys sopii myös ensimmäiseksi teatterikäynniksi. Vaatteiksi käyvät ihan tavalliset vaatteet.\n\n> Nauraa saa, itkeä saa, ja karkkipaperia saa rapistella ennen kuin valot sammuvat.\n\nLisää tietoa on [esimerkkisivulla](https://www.example.com/).',
      sv: 'Föreställningen passar också som första teaterbesök. Vanliga kläder går bra.\n\n> Man får skratta, man får gråta, och man får prassla med godispapper innan ljuset släcks.\n\nMer finns på [exempelsidan](https://www.example.com/).',
      en: 'The show is fine as a first visit to a theatre. Ordinary clothes will do.\n\n> You may laugh, you may cry, and you may rustle sweet papers until the lights go down.\n\nThere is more on the [example page](https://www.example.com/).',
    },
  ],
  music: [
    {
      fi: 'Salissa on hyvä tilaa, ja paikan saa valita itse. Lopuksi tarjotaan kahvia ja mehua.\n\n- Ohjelman saa ovelta isolla tekstillä.\n- Kesken kappaleen pysytään paikoilla, kappaleiden välissä saa liikkua.\n- Kuulosuojaimia lainataan lapsille.',
      sv: 'Det finns gott om plats i salen, och man väljer själv var man sitter. Efteråt serveras kaffe och saft.\n\n- Programmet fås vid dörren i stor stil.\n- Under ett stycke sitter vi stilla, mellan styckena får man röra sig.\n- Hörselskydd lånas ut till barn.',
      en: 'There is plenty of room, and you choose your own seat. Coffee and juice are served afterwards.\n\n- The programme is handed out at the door in large print.\n- We sit still during a piece; between pieces you may move.\n- Ear protectors can be borrowed for children.',
    },
    {
      fi: 'Tuttuja säveliä ja *muutama yllätys*. Lopuksi lauletaan yhdessä, jos yleisö haluaa.\n\n### Näin saavut\nPysäkiltä on muutama sata metriä. Piha on valaistu.',
      sv: 'Kända melodier och *några överraskningar*. Till sist sjunger vi tillsammans, om publiken vill.\n\n### Så kommer du hit\nDet är några hundra meter från hållplatsen. Gården är upplyst.',
      en: 'Well-known tunes and *a few surprises*. At the end we sing together, if the audience wants to.\n\n### Getting here\nIt is a few hundred metres from the stop. The yard is lit.',
    },
  ],
  film: [
    {
      fi: 'Ennen elokuvaa ei näytetä mainoksia. Popcornia ja mehua saa ostaa kahviosta, ja omat eväätkin käyvät.\n\n- Valot himmenevät hitaasti.\n- Ääni pidetään kohtuullisena.',
      sv: 'Vi visar ingen reklam före filmen. Popcorn och saft säljs i kaféet, men egen matsäck går också bra.\n\n- Ljuset släcks långsamt.\n- Ljudet hålls på en rimlig nivå.',
      en: 'There are no advertisements before the film. The café sells popcorn and juice, and your own snacks are fine.\n\n- The lights go down slowly.\n- The sound is kept moderate.',
    },
    {
      fi: 'Elokuvan jälkeen jäädään juttelemaan kahvin äärelle. Mukaan keskusteluun saa tulla tai olla tulematta: **kuunteleminen riittää**.',
      sv: 'Efter filmen stannar vi kvar och pratar över en kopp kaffe. Man får delta eller låta bli: **det räcker att lyssna**.',
      en: 'After the film we stay to talk over coffee. Join in or not, as you like: **listening is enough**.',
    },
  ],
  'dance-circus': [
    {
      fi: 'Esitys etenee ilman väliaikaa. Katsomo on nouseva, ja alariville pääsee ilman portaita.\n\n### Hyvä tietää\n- Musiikki on paikoin kovaa.\n- Savua ja välkkyvää valoa ei käytetä.',
      sv: 'Föreställningen har ingen paus. Läktaren stiger, men nedersta raden nås utan trappor.\n\n### Bra att veta\n- Musiken är ställvis hög.\n- Varken rök eller blinkande ljus används.',
      en: 'There is no interval. The seating is raked, but the lowest row can be reached without stairs.\n\n### Good to know\n- The music is loud in places.\n- No smoke or flashing lights are used.',
    },
    {
      fi: 'Pukeudu vaatteisiin, joissa on helppo liikkua. Kengät voi jättää naulakolle.\n\n1. Alussa lämmitellään.\n2. Sitten katsotaan ja kokeillaan.\n3. Lopuksi venytellään ja jutellaan.',
      sv: 'Ta på dig kläder som är lätta att röra sig i. Skorna kan lämnas i tamburen.\n\n1. Först värmer vi upp.\n2. Sedan tittar vi och provar.\n3. Till sist stretchar och pratar vi.',
      en: 'Wear clothes that are easy to move in. Shoes can stay at the coat rack.\n\n1. We start by warming up.\n2. Then we watch and try.\n3. At the end we stretch and talk.',
    },
  ],
};
