import { defineStrings } from '../strings.ts';

/** Texts around the links to the guides in languages that the site is not in. */
export const GUIDE_STRINGS = defineStrings({
  'guide.title': {
    about: 'Heading of the links to the guides, each link in its own language.',
    fi: 'Kortista muilla kielillä',
    sv: 'Om kortet på andra språk',
    en: 'About the card in other languages',
  },
});
