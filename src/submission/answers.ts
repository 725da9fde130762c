import type { ContentLanguage } from '#domain/localized.ts';
import type {
  AccessibilityAnswer,
  AccessibilityFeature,
  Audience,
  Category,
  Status,
  Weekday,
} from '#domain/vocabulary.ts';

/** Languages that an event may be told in besides Finnish. */
export type OtherLanguage = Exclude<ContentLanguage, 'fi'>;
export const OTHER_LANGUAGES: readonly OtherLanguage[] = ['sv', 'en'];

/** The texts of an event in one language, as typed. */
export interface TextAnswers {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly place: string;
  readonly price: string;
  readonly statusNote: string;
  readonly accessibilityNote: string;
}

/** One time as typed: "la 5.12. klo 18–20". */
export interface TimeAnswer {
  readonly text: string;
  readonly status: Status;
  readonly note: string;
}

/** How the ticket is had when it is otherwise than at the venue; empty where it is not. */
export interface TicketAnswers {
  readonly benefit: string;
  readonly channels: readonly string[];
  readonly booking: string;
  /** "2 päivää" in its two parts. */
  readonly deadlineAmount: string;
  readonly deadlineUnit: string;
  readonly quota: string;
  readonly children: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
}

/** All that the form for venues asks of one event, as typed and chosen. Kept as JSON, so texts and lists only. */
export interface Answers extends TextAnswers {
  /** Ids; the event's is empty until it has a file. */
  readonly venue: string;
  readonly event: string;
  readonly categories: readonly Category[];
  readonly audience: readonly Audience[];
  readonly ageMin: string;
  readonly ageMax: string;
  /** Language codes parted by spaces or commas. */
  readonly languages: string;
  readonly duration: string;
  readonly website: string;
  readonly status: Status;
  readonly kind: 'dates' | 'weekly' | 'range';
  readonly dates: readonly TimeAnswer[];
  readonly from: string;
  readonly until: string;
  readonly days: readonly Weekday[];
  readonly everySecond: boolean;
  /** "18–20", of a weekly event. */
  readonly clock: string;
  /** Days on which a weekly event is not, parted by commas or lines. */
  readonly except: string;
  readonly openingHours: string;
  readonly ticketsDiffer: boolean;
  readonly tickets: TicketAnswers;
  readonly accessibility: { readonly [F in AccessibilityFeature]?: AccessibilityAnswer };
  readonly translations: Readonly<Record<OtherLanguage, TextAnswers>>;
}

const NO_TEXTS: TextAnswers = {
  title: '',
  summary: '',
  body: '',
  place: '',
  price: '',
  statusNote: '',
  accessibilityNote: '',
};

/** A time that nobody has typed yet. */
export const NO_TIME: TimeAnswer = { text: '', status: 'scheduled', note: '' };

/** The form before anybody has touched it. */
export const NO_ANSWERS: Answers = {
  ...NO_TEXTS,
  venue: '',
  event: '',
  categories: [],
  audience: [],
  ageMin: '',
  ageMax: '',
  languages: 'fi',
  duration: '',
  website: '',
  status: 'scheduled',
  kind: 'dates',
  dates: [NO_TIME],
  from: '',
  until: '',
  days: [],
  everySecond: false,
  clock: '',
  except: '',
  openingHours: '',
  ticketsDiffer: false,
  tickets: {
    benefit: '',
    channels: [],
    booking: '',
    deadlineAmount: '',
    deadlineUnit: 'days',
    quota: '',
    children: '',
    phone: '',
    email: '',
    note: '',
  },
  accessibility: {},
  translations: { sv: NO_TEXTS, en: NO_TEXTS },
};
