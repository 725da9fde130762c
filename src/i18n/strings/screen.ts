import { defineStrings } from '../strings.ts';

/** Texts of the screen in a waiting room: short, since they are read from across the room. */
export const SCREEN_STRINGS = defineStrings({
  'screen.title': {
    about: 'Title of the page in the browser; {what} is a town or region.',
    fi: 'Näyttö odotustilaan: {what}',
    sv: 'Skärm i väntrummet: {what}',
    en: 'Waiting-room screen: {what}',
  },
  'screen.description': {
    about: 'Description of the page.',
    fi: 'Kaikukortin tapahtumat yksi kerrallaan isolla tekstillä.',
    sv: 'Kaikukortets evenemang ett i taget med stor text.',
    en: 'Kaikukortti events one at a time in large type.',
  },
  'screen.today': { about: 'In front of a time that is today.', fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'screen.phone': {
    about: 'The number from which the ticket is had.',
    fi: 'Varaa lippu: {phone}',
    sv: 'Boka biljett: {phone}',
    en: 'Book a ticket: {phone}',
  },
  'screen.scan': {
    about: 'Under the QR code.',
    fi: 'Lue koodi puhelimella',
    sv: 'Läs koden med telefonen',
    en: 'Scan with your phone',
  },
  'screen.none': {
    about: 'When nothing is coming any more.',
    fi: 'Katso koko tarjonta puhelimella',
    sv: 'Se hela utbudet med telefonen',
    en: 'See all events on your phone',
  },
  'screen.controls': {
    about: 'Name of the row of buttons.',
    fi: 'Näytön painikkeet',
    sv: 'Skärmens knappar',
    en: 'Screen controls',
  },
  'screen.previous': { about: 'Button.', fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'screen.next': { about: 'Button.', fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'screen.pause': { about: 'Button: stops the changing of events.', fi: 'Pysäytä', sv: 'Stoppa', en: 'Pause' },
  'screen.play': {
    about: 'Button: events change by themselves again.',
    fi: 'Jatka',
    sv: 'Fortsätt',
    en: 'Continue',
  },
  'screen.full': { about: 'Button: fills the whole screen.', fi: 'Koko näyttö', sv: 'Helskärm', en: 'Full screen' },
});
