import { finnishKey } from './finnish-key.ts';
import { foldWord } from './fold-word.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldWord).filter(Boolean));

const keys = (list: string): ReadonlySet<string> => new Set([...words(list)].map(finnishKey));

/** Words that say nothing about what is looked for, in the three languages, folded. */
export const STOP_WORDS: ReadonlySet<string> = words(`
  ja tai sekä että on ei ole olla ovat oli mitä mikä mitkä missä mihin mistä milloin miten kuka ketkä kanssa kaikki joka jossa
  jolla jotka jokin joku jotain jotakin minä sinä hän me te he se ne tämä nämä tuo nuo minulle meille mulle mun meidän
  minun voi voiko saa saako pääsee mennä menee minne kun kuin jos myös vain vielä mukaan varten noin eri muu muut muun muuta
  klo kello eli ennen jälkeen aina nyt sitten täällä siellä hyvä hyvää kiva kivaa paras parhaat löytyykö onko mukava mukavaa
  haluan haluaisin etsin etsi lähellä lähin
  och eller på i för med av till vad var när hur som är det den de en ett vi jag kan att om från finns
  the a an and or of in on at to for with what where when how is are my our me we i from by near any some can do about
`);

/** Words for "something to do" and "an event": they ask for everything, so they narrow nothing. Keys. */
export const GENERIC_KEYS: ReadonlySet<string> = keys(`
  tapahtuma tapahtumat tapahtumia tapahtumaa tapahtumien tapahtuu tapahtumassa tekeminen tekemistä tehdä ohjelma ohjelmaa
  ohjelmat menot menoja meno menoa menovinkit tarjonta tarjontaa tilaisuus tilaisuudet tilaisuuksia käydä käyntikohde kohde
  kohteet kohteita paikka paikat paikkoja toiminta toimintaa juttu juttuja puuha puuhaa viettää aika aikaa vapaa-aika
  kaikukortti kaikukortilla kaikukortin kaikukortti-kohteet kaiku vinkki vinkit vinkkejä
  evenemang händelse händelser program utbud göra något aktivitet aktiviteter kaikukortet plats platser ställe ställen tips
  event events thing things activity activities something programme program happening whats places place go going ideas tips
`);

/** Last parts of compounds that add nothing to the first (lastentapahtuma, runotuokio): dropped when a compound is split. Keys. */
export const GENERIC_HEAD_KEYS: ReadonlySet<string> = keys(`
  tapahtuma esitys tuokio ohjelma hetki tilaisuus toiminta tarjonta ryhmä juttu teema kokonaisuus päivä viikko kausi sarja
  paikka kohde käynti kerta hanke palvelu vierailu talo ilta rieha touhu puuha aika aiheinen
  evenemang program föreställning stund dag kväll verksamhet
`);
