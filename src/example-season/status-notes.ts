import type { Localized } from '#domain/localized.ts';
import type { Status } from '#domain/vocabulary.ts';

/** Why an event is not as planned, said as venues say it. */
export const STATUS_NOTES: Readonly<Record<Status, Required<Localized>>> = {
  scheduled: { fi: 'Tervetuloa!', sv: 'Välkommen!', en: 'Welcome!' },
  cancelled: {
    fi: 'Tapahtuma on peruttu sairastumisen vuoksi. Olemme pahoillamme.',
    sv: 'Inställt på grund av sjukdom. Vi beklagar.',
    en: 'Cancelled due to illness. We are sorry.',
  },
  postponed: {
    fi: 'Uusi päivä kerrotaan, kun se tiedetään. Varatut liput ovat voimassa.',
    sv: 'Nytt datum meddelas när det är klart. Bokade biljetter gäller.',
    en: 'A new date will be given when it is known. Booked tickets stay valid.',
  },
  full: {
    fi: 'Kaikki paikat on varattu. Kysy peruutuspaikkoja puhelimella.',
    sv: 'Alla platser är bokade. Fråga per telefon om avbokade platser.',
    en: 'All places are taken. Ask by phone about cancellations.',
  },
};
