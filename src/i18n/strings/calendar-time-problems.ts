import { defineStrings } from '../strings.ts';

/** What the content check says about single dates and times, and how to mend it. */
export const CALENDAR_TIME_PROBLEM_STRINGS = defineStrings({
  'no-such-date': {
    about: 'A date that does not exist',
    fi: 'Päivää {date} ei ole.',
    sv: 'Datumet {date} finns inte.',
    en: 'There is no date {date}.',
  },
  'no-such-date.fix': {
    about: 'Advice for no-such-date',
    fi: 'Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-12-05.',
    sv: 'Skriv datumet i formen år-månad-dag, till exempel 2026-12-05.',
    en: 'Write the date as year-month-day, for example 2026-12-05.',
  },
  'no-such-time': {
    about: 'A time of day that does not exist',
    fi: 'Kellonaikaa {time} ei ole.',
    sv: 'Klockslaget {time} finns inte.',
    en: 'There is no time {time}.',
  },
  'no-such-time.fix': {
    about: 'Advice for no-such-time',
    fi: 'Kirjoita kellonaika väliltä 00:00–23:59, esimerkiksi "18:00".',
    sv: 'Skriv ett klockslag mellan 00:00 och 23:59, till exempel "18:00".',
    en: 'Write a time from 00:00 to 23:59, for example "18:00".',
  },
  'skipped-time': {
    about: 'The hour that summer time skips',
    fi: 'Kellonaikaa {time} ei ole {date}, koska kelloja siirretään silloin eteenpäin.',
    sv: 'Klockslaget {time} finns inte {date}, för då ställs klockan fram.',
    en: 'The time {time} does not exist on {date}: the clocks go forward.',
  },
  'skipped-time.fix': {
    about: 'Advice for skipped-time',
    fi: 'Valitse aika ennen kello kolmea tai kello neljästä alkaen.',
    sv: 'Välj en tid före klockan tre eller från klockan fyra.',
    en: 'Choose a time before three or from four o’clock on.',
  },
  'repeated-time': {
    about: 'The hour that comes twice in autumn',
    fi: 'Kellonaika {time} on {date} kaksi kertaa, koska kelloja siirretään silloin taaksepäin.',
    sv: 'Klockslaget {time} kommer två gånger {date}, för då ställs klockan tillbaka.',
    en: 'The time {time} comes twice on {date}: the clocks go back.',
  },
  'repeated-time.fix': {
    about: 'Advice for repeated-time',
    fi: 'Valitse aika ennen kello kolmea tai kello neljästä alkaen.',
    sv: 'Välj en tid före klockan tre eller från klockan fyra.',
    en: 'Choose a time before three or from four o’clock on.',
  },
  'end-without-start': {
    about: 'An end time but no start time',
    fi: 'Loppuaika {end} on kerrottu, mutta alkuaika puuttuu.',
    sv: 'Sluttiden {end} finns, men starttiden saknas.',
    en: 'There is an end time {end} but no start time.',
  },
  'end-without-start.fix': {
    about: 'Advice for end-without-start',
    fi: 'Lisää start, tai jätä end pois, jos tiedät vain päivän.',
    sv: 'Lägg till start, eller lämna bort end om du bara vet dagen.',
    en: 'Add start, or leave end out if only the day is known.',
  },
  'end-before-start': {
    about: 'The end is before the start',
    fi: 'Loppu ({end}) on ennen alkua ({start}).',
    sv: 'Slutet ({end}) är före början ({start}).',
    en: 'The end ({end}) is before the start ({start}).',
  },
  'end-before-start.fix': {
    about: 'Advice for end-before-start',
    fi: 'Korjaa alku tai loppu. Jos tapahtuma jatkuu yli puolenyön, kirjoita endDate-kohtaan seuraava päivä.',
    sv: 'Rätta början eller slutet. Om evenemanget fortsätter över midnatt, skriv följande dag i endDate.',
    en: 'Correct the start or the end. If the event runs past midnight, write the next day in endDate.',
  },
  'night-too-long': {
    about: 'The end would be next day, more than 12 hours later',
    fi: 'Loppuaika {end} on aikaisempi kuin alkuaika {start}. Yö yli kestävänä tapahtuma olisi yli 12 tuntia pitkä.',
    sv: 'Sluttiden {end} är tidigare än starttiden {start}. Över natten skulle evenemanget vara över 12 timmar.',
    en: 'The end {end} is earlier than the start {start}. Overnight the event would last more than 12 hours.',
  },
  'night-too-long.fix': {
    about: 'Advice for night-too-long',
    fi: 'Korjaa aika. Jos tapahtuma todella jatkuu seuraavaan päivään, kirjoita se endDate-kohtaan.',
    sv: 'Rätta tiden. Om evenemanget verkligen fortsätter nästa dag, skriv den i endDate.',
    en: 'Correct the time. If the event really goes on to the next day, write that day in endDate.',
  },
  'end-equals-start': {
    about: 'Start and end are the same',
    fi: 'Alku ja loppu ovat samaan aikaan ({end}).',
    sv: 'Början och slutet är samtidigt ({end}).',
    en: 'The start and the end are at the same time ({end}).',
  },
  'end-equals-start.fix': {
    about: 'Advice for end-equals-start',
    fi: 'Jos et tiedä loppuaikaa, jätä end pois.',
    sv: 'Om du inte vet sluttiden, lämna bort end.',
    en: 'If the end time is not known, leave end out.',
  },
  'occurrence-too-long': {
    about: 'One date lasts too many days',
    fi: 'Yksi kerta kestää {days} päivää. Enintään {limit} päivää on sallittu.',
    sv: 'Ett tillfälle räcker {days} dagar. Högst {limit} dagar är tillåtet.',
    en: 'One time lasts {days} days. At most {limit} days are allowed.',
  },
  'occurrence-too-long.fix': {
    about: 'Advice for occurrence-too-long',
    fi: 'Korjaa endDate. Kuukausien näyttelylle käytä range-kohtaa ja aukioloaikoja.',
    sv: 'Rätta endDate. För en utställning på flera månader, använd range och öppettider.',
    en: 'Correct endDate. For an exhibition of months, use range with opening hours.',
  },
  'duplicate-time': {
    about: 'The same time twice',
    fi: 'Sama aika on kaksi kertaa: {time}.',
    sv: 'Samma tid finns två gånger: {time}.',
    en: 'The same time is there twice: {time}.',
  },
  'duplicate-time.fix': {
    about: 'Advice for duplicate-time',
    fi: 'Poista toinen tai korjaa sen päivä tai kellonaika.',
    sv: 'Ta bort den ena eller rätta dess dag eller klockslag.',
    en: 'Remove one of them or correct its day or time.',
  },
  'no-dates': {
    about: 'The list of dates is empty',
    fi: 'Tapahtumalla ei ole yhtään päivää.',
    sv: 'Evenemanget har inga datum.',
    en: 'The event has no dates.',
  },
  'no-dates.fix': {
    about: 'Advice for no-dates',
    fi: 'Lisää ainakin yksi päivä: - date: 2026-12-05',
    sv: 'Lägg till minst ett datum: - date: 2026-12-05',
    en: 'Add at least one date: - date: 2026-12-05',
  },
});
