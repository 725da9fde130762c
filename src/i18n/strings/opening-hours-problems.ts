import { defineStrings } from '../strings.ts';

/** What the content check says about opening hours, and how to mend it. */
export const OPENING_HOURS_PROBLEM_STRINGS = defineStrings({
  empty: {
    about: 'Nothing between semicolons',
    fi: 'Aukioloajoista puuttuu jotain: ”{text}”.',
    sv: 'Något saknas i öppettiderna: ”{text}”.',
    en: 'Something is missing in the opening hours: “{text}”.',
  },
  'empty.fix': {
    about: 'Advice for empty',
    fi: 'Poista ylimääräinen puolipiste tai kirjoita ajat: "Tu-Su 11:00-17:00".',
    sv: 'Ta bort ett överflödigt semikolon eller skriv tiderna: "Tu-Su 11:00-17:00".',
    en: 'Remove the extra semicolon or write the hours: "Tu-Su 11:00-17:00".',
  },
  'unknown-part': {
    about: 'A part outside our subset',
    fi: 'Aukioloaikojen kohtaa ”{text}” ei ymmärretty.',
    sv: 'Delen ”{text}” i öppettiderna gick inte att förstå.',
    en: 'The part “{text}” of the opening hours was not understood.',
  },
  'unknown-part.fix': {
    about: 'Advice for unknown-part',
    fi: 'Sallittuja ovat viikonpäivät Mo, Tu, We, Th, Fr, Sa, Su, kellonajat, off ja 24/7. Esimerkki: "Tu-Fr 11:00-17:00; Sa,Su 12:00-16:00; Mo off".',
    sv: 'Tillåtna är veckodagarna Mo, Tu, We, Th, Fr, Sa, Su, klockslag, off och 24/7. Exempel: "Tu-Fr 11:00-17:00; Sa,Su 12:00-16:00; Mo off".',
    en: 'Allowed are the weekdays Mo, Tu, We, Th, Fr, Sa, Su, times, off and 24/7. Example: "Tu-Fr 11:00-17:00; Sa,Su 12:00-16:00; Mo off".',
  },
  holidays: {
    about: 'Public or school holidays',
    fi: 'Pyhäpäiviä tai koulujen lomia ei voi kirjoittaa aukioloaikoihin: ”{text}”.',
    sv: 'Helgdagar eller skollov kan inte skrivas i öppettiderna: ”{text}”.',
    en: 'Public or school holidays cannot be written in the opening hours: “{text}”.',
  },
  'holidays.fix': {
    about: 'Advice for holidays',
    fi: 'Poista kohta ja kerro poikkeuksista note-kohdassa.',
    sv: 'Ta bort delen och berätta om undantagen i note.',
    en: 'Remove the part and tell about exceptions in note.',
  },
  'bad-time': {
    about: 'Hours that are not HH:MM-HH:MM',
    fi: 'Kellonajat ”{text}” eivät kelpaa.',
    sv: 'Klockslagen ”{text}” duger inte.',
    en: 'The times “{text}” cannot be used.',
  },
  'bad-time.fix': {
    about: 'Advice for bad-time',
    fi: 'Kirjoita ajat neljällä numerolla ja tavuviivalla: 11:00-17:00. Useita välejä: 10:00-12:00,13:00-17:00.',
    sv: 'Skriv tiderna med fyra siffror och bindestreck: 11:00-17:00. Flera intervall: 10:00-12:00,13:00-17:00.',
    en: 'Write times with four digits and a hyphen: 11:00-17:00. Several intervals: 10:00-12:00,13:00-17:00.',
  },
  overlap: {
    about: 'Intervals of one day overlap',
    fi: 'Kohdassa ”{text}” ajat menevät päällekkäin.',
    sv: 'I ”{text}” överlappar tiderna varandra.',
    en: 'In “{text}” the times overlap.',
  },
  'overlap.fix': {
    about: 'Advice for overlap',
    fi: 'Korjaa ajat niin, että edellinen loppuu ennen kuin seuraava alkaa.',
    sv: 'Rätta tiderna så att den föregående slutar innan nästa börjar.',
    en: 'Correct the times so that one ends before the next begins.',
  },
  'never-open': {
    about: 'Closed on every day',
    fi: 'Aukioloaikojen mukaan kohde ei ole koskaan auki: ”{text}”.',
    sv: 'Enligt öppettiderna är det aldrig öppet: ”{text}”.',
    en: 'According to these hours the venue is never open: “{text}”.',
  },
  'never-open.fix': {
    about: 'Advice for never-open',
    fi: 'Korjaa ajat, tai jätä aukioloajat pois, jos et tiedä niitä.',
    sv: 'Rätta tiderna, eller lämna bort öppettiderna om du inte känner till dem.',
    en: 'Correct the hours, or leave them out if they are not known.',
  },
});
