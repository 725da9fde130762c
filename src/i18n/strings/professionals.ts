import { defineStrings } from '../strings.ts';

/** Texts around what is ready for a wall, a frame or a client’s hand: on the professionals’ page and on the hand-out. */
export const PROFESSIONALS_STRINGS = defineStrings({
  'ready.title': {
    about: 'Heading of the links to ready-made papers and screens.',
    fi: 'Valmiina seinälle, ruudulle ja käteen',
    sv: 'Färdigt för väggen, skärmen och handen',
    en: 'Ready for the wall, the screen and the hand',
  },
  'ready.about': {
    about: 'Under it.',
    fi: 'Ohjelma on neljän viikon tapahtumat yhdellä taitettavalla A4-paperilla. Näyttö on odotustilan televisiolle: avaa sivu selaimessa ja paina Koko näyttö.',
    sv: 'Programmet är fyra veckors evenemang på ett vikbart A4-papper. Skärmen är för tv:n i väntrummet: öppna sidan i webbläsaren och tryck på Helskärm.',
    en: 'The programme is four weeks of events on one folded A4 sheet. The screen is for the television of a waiting room: open the page in a browser and press Full screen.',
  },
  'ready.all': {
    about: 'Link: the whole programme.',
    fi: 'Ohjelma',
    sv: 'Program',
    en: 'Programme',
  },
  'ready.adults': {
    about: 'Link: the programme without the part for children.',
    fi: 'Ohjelma ilman lasten osaa',
    sv: 'Program utan barnens del',
    en: 'Programme without the children’s part',
  },
  'ready.screen': { about: 'Link: the screen.', fi: 'Näyttö', sv: 'Skärm', en: 'Screen' },
  'ready.handout': {
    about: 'Link to the hand-out about the card.',
    fi: 'Tulosta asiakkaalle ohje kortista, yksi sivu',
    sv: 'Skriv ut råd om kortet åt klienten, en sida',
    en: 'Print a guide to the card for your client, one page',
  },
  'ready.frame': {
    about: 'Link to the page that tells how to put events on one’s own site.',
    fi: 'Tapahtumat kunnan omille sivuille',
    sv: 'Evenemangen på kommunens egen webbplats',
    en: 'The events on your municipality’s own site',
  },
  'handout.print-hint': {
    about: 'On the screen only, above the sheet.',
    fi: 'Tulosta tämä sivu selaimen tulostustoiminnolla. Yksi A4-paperi.',
    sv: 'Skriv ut sidan med webbläsarens utskriftsfunktion. Ett A4-papper.',
    en: 'Print this page with your browser. One A4 sheet.',
  },
  'handout.back': {
    about: 'Link back.',
    fi: 'Takaisin ammattilaisten sivulle',
    sv: 'Tillbaka till sidan för yrkespersoner',
    en: 'Back to the page for professionals',
  },
  'handout.find': {
    about: 'Beside the code of the site’s address.',
    fi: 'Tapahtumat ja kohteet',
    sv: 'Evenemang och kulturplatser',
    en: 'Events and venues',
  },
  'handout.contact': {
    about: 'Before an empty line for whoever hands out the card.',
    fi: 'Lisätietoja antaa',
    sv: 'Mer information ger',
    en: 'For more information',
  },
  'handout.checked': {
    about: 'Last line; {date} is when the facts were compared with their sources, {address} the page of the rules.',
    fi: 'Säännöt on tarkistettu {date}. Tarkemmin: {address}',
    sv: 'Reglerna är kontrollerade {date}. Mer: {address}',
    en: 'The rules were checked on {date}. More: {address}',
  },
});
