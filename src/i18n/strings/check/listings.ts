import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about listings that are well written but cannot be true or are of no use. */
export const CHECK_LISTING_STRINGS = defineStrings({
  'tickets-missing': {
    about: 'An event without any way to get the ticket, neither its own nor the venue’s',
    fi: 'Ei kerrota, miten lipun saa: tieto puuttuu tapahtumalta ja kohteelta {other}.',
    sv: 'Det framgår inte hur man får biljetten: uppgiften saknas för evenemanget och kulturplatsen {other}.',
    en: 'It does not say how to get the ticket: neither the event nor the venue {other} tells it.',
  },
  'tickets-missing.fix': {
    about: 'Advice for tickets-missing',
    fi: 'Lisää ”tickets” ja sen alle ”channels”, esimerkiksi tickets: { channels: [box-office] }.',
    sv: 'Lägg till ”tickets” och under det ”channels”, till exempel tickets: { channels: [box-office] }.',
    en: 'Add “tickets” and under it “channels”, for example tickets: { channels: [box-office] }.',
  },
  'venue-tickets-missing': {
    about: 'A confirmed venue without ticket steps',
    fi: 'Kohde on vahvistettu (confirmed), mutta tiedoista puuttuu, miten lipun saa.',
    sv: 'Kulturplatsen är bekräftad (confirmed), men det framgår inte hur man får biljetten.',
    en: 'The venue is confirmed, but it does not say how to get the ticket.',
  },
  'venue-tickets-missing.fix': {
    about: 'Advice for venue-tickets-missing',
    fi: 'Lisää ”tickets” ja sen alle ”channels”, esimerkiksi tickets: { channels: [box-office] }.',
    sv: 'Lägg till ”tickets” och under det ”channels”, till exempel tickets: { channels: [box-office] }.',
    en: 'Add “tickets” and under it “channels”, for example tickets: { channels: [box-office] }.',
  },
  'channels-missing': {
    about: 'Ticket steps without a channel, though the card is needed',
    fi: 'Ei kerrota, mistä lipun saa: ”channels” puuttuu.',
    sv: 'Det framgår inte var man får biljetten: ”channels” saknas.',
    en: 'It does not say where to get the ticket: “channels” is missing.',
  },
  'channels-missing.fix': {
    about: 'Advice for channels-missing',
    fi: 'Lisää ”channels”: box-office (lippukassa), phone (puhelin), email, door (ovi) tai office (toimisto).',
    sv: 'Lägg till ”channels”: box-office (biljettkassan), phone (telefon), email, door (dörren) eller office (kansli).',
    en: 'Add “channels”: box-office, phone, email, door or office.',
  },
  'deadline-unbooked': {
    about: 'A booking deadline although no booking is needed',
    fi: 'Varausaika on annettu, vaikka varausta ei tarvita.',
    sv: 'En bokningstid är angiven fastän bokning inte behövs.',
    en: 'A booking deadline is given although no booking is needed.',
  },
  'deadline-unbooked.fix': {
    about: 'Advice for deadline-unbooked',
    fi: 'Kirjoita ”booking: required” tai ”booking: recommended”, tai poista ”deadline”.',
    sv: 'Skriv ”booking: required” eller ”booking: recommended”, eller ta bort ”deadline”.',
    en: 'Write “booking: required” or “booking: recommended”, or remove “deadline”.',
  },
  'checked-future': {
    about: 'The day of checking lies in the future',
    fi: 'Tarkistuspäivä {found} on tulevaisuudessa.',
    sv: 'Kontrolldagen {found} ligger i framtiden.',
    en: 'The day of checking, {found}, lies in the future.',
  },
  'checked-future.fix': {
    about: 'Advice for checked-future',
    fi: 'Kirjoita päivä, jolloin tiedot on viimeksi tarkistettu. Tänään on {today}.',
    sv: 'Skriv den dag då uppgifterna senast kontrollerades. I dag är det {today}.',
    en: 'Write the day on which the entries were last checked. Today is {today}.',
  },
  'source-after-check': {
    about: 'A source is dated later than the day on which the listing was checked against it',
    fi: 'Lähteen päiväys {found} on myöhempi kuin tarkistuspäivä {checked}.',
    sv: 'Källans datum {found} är senare än kontrolldagen {checked}.',
    en: 'The date of the source, {found}, is later than the day of checking, {checked}.',
  },
  'source-after-check.fix': {
    about: 'Advice for source-after-check',
    fi: 'Tarkista lähteen vuosi. Jos se on oikein, vertaa tiedot lähteeseen ja kirjoita uusi tarkistuspäivä (checked).',
    sv: 'Kontrollera källans år. Om det är rätt, jämför uppgifterna med källan och skriv en ny kontrolldag (checked).',
    en: 'Check the year of the source. If it is right, compare the entries with the source and write a new day of checking (checked).',
  },
  'evidence-old': {
    about: 'confirmed although the newest evidence was over five years old when it was checked',
    fi: 'Osallistuminen on ”confirmed”, mutta uusin lähde on yli viisi vuotta vanha tai ilman päiväystä: {found}.',
    sv: 'Deltagandet är ”confirmed”, men den nyaste källan är över fem år gammal eller utan datum: {found}.',
    en: 'Participation is “confirmed”, but the newest source is over five years old or has no date: {found}.',
  },
  'evidence-old.fix': {
    about: 'Advice for evidence-old',
    fi: 'Kirjoita ”status: reported”, tai lisää uudempi lähde.',
    sv: 'Skriv ”status: reported”, eller lägg till en nyare källa.',
    en: 'Write “status: reported”, or add a newer source.',
  },
  'evidence-aged': {
    about: 'confirmed, but the evidence has by now become over five years old: shown as reported',
    fi: 'Uusin lähde ({found}) on nyt yli viisi vuotta vanha. Sivustolla lukee siksi, että tieto on vuosien takaa.',
    sv: 'Den nyaste källan ({found}) är nu över fem år gammal. Webbplatsen säger därför att uppgiften är flera år gammal.',
    en: 'The newest source ({found}) is now over five years old. The site therefore says that the information is years old.',
  },
  'evidence-aged.fix': {
    about: 'Advice for evidence-aged',
    fi: 'Kysy kohteesta, käykö kortti yhä, ja lisää uusi lähde.',
    sv: 'Fråga kulturplatsen om kortet fortfarande gäller, och lägg till en ny källa.',
    en: 'Ask the venue whether the card is still accepted, and add a new source.',
  },
  'event-over': {
    about: 'An event that has ended; its page stays',
    fi: 'Tapahtuma on ohi. Sen sivu säilyy, mutta se ei ole enää listoissa.',
    sv: 'Evenemanget är över. Sidan finns kvar, men det syns inte längre i listorna.',
    en: 'The event is over. Its page stays, but it is no longer in the lists.',
  },
  'event-over.fix': {
    about: 'Advice for event-over',
    fi: 'Sinun ei tarvitse tehdä mitään. Jos tapahtuma jatkuu, lisää uudet päivät.',
    sv: 'Du behöver inte göra något. Om evenemanget fortsätter, lägg till nya datum.',
    en: 'You need not do anything. If the event goes on, add the new dates.',
  },
  'event-twice': {
    about: 'Two events of one venue with the same title at the same time',
    fi: 'Samassa kohteessa on samannimisiä tapahtumia samaan aikaan: {other}.',
    sv: 'Samma kulturplats har evenemang med samma namn vid samma tid: {other}.',
    en: 'The same venue has events of the same name at the same time: {other}.',
  },
  'event-twice.fix': {
    about: 'Advice for event-twice',
    fi: 'Jos tapahtuma on sama, poista toinen tiedosto.',
    sv: 'Om evenemanget är detsamma, ta bort den ena filen.',
    en: 'If it is one and the same event, remove one of the files.',
  },
  'status-all-off': {
    about: 'Every single date is cancelled (or full), but the event as a whole is not marked so',
    fi: 'Kaikkien kertojen tila on ”{found}”, mutta tapahtuman oma tila on ”{status}”.',
    sv: 'Alla tillfällen har läget ”{found}”, men evenemangets eget läge är ”{status}”.',
    en: 'Every date has the status “{found}”, but the event’s own status is “{status}”.',
  },
  'status-all-off.fix': {
    about: 'Advice for status-all-off',
    fi: 'Kirjoita tapahtumalle ”status: {found}”.',
    sv: 'Skriv ”status: {found}” för evenemanget.',
    en: 'Write “status: {found}” for the event.',
  },
  'venue-ended': {
    about: 'A coming event at a venue that has closed for good',
    fi: 'Kohde {other} on merkitty lopettaneeksi, mutta sillä on tuleva tapahtuma.',
    sv: 'Kulturplatsen {other} är märkt som nedlagd, men har ett kommande evenemang.',
    en: 'The venue {other} is marked as closed for good, but it has a coming event.',
  },
  'venue-ended.fix': {
    about: 'Advice for venue-ended',
    fi: 'Tarkista, missä tapahtuma on, ja siirrä se oikean kohteen kansioon.',
    sv: 'Kontrollera var evenemanget är och flytta det till rätt kulturplats mapp.',
    en: 'Check where the event takes place and move it to the folder of the right venue.',
  },
});
