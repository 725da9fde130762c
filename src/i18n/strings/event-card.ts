import { defineStrings } from '../strings.ts';

/** Texts of the card of an event, on static pages and in the finder. */
export const EVENT_CARD_STRINGS = defineStrings({
  'card.more-times': {
    about:
      'After up to three dates on a card, when there are still more; alone when those dates have passed. No number: the page may be days old.',
    fi: 'lisää aikoja tapahtuman sivulla',
    sv: 'fler tider på evenemangets sida',
    en: 'more times on the event’s page',
  },
  'card.example': {
    about: 'Label on everything made by the example season: not a real event.',
    fi: 'Esimerkki',
    sv: 'Exempel (Esimerkki)',
    en: 'Example (Esimerkki)',
  },
  'card.pick': {
    about:
      'Button on an event: puts it on the shortlist, or takes it off again. The name of the event follows for screen readers.',
    fi: 'Poimi',
    sv: 'Välj',
    en: 'Pick',
  },
});
