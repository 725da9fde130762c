import { CARD_NOTE_STRINGS } from '#i18n/strings/card-notes.ts';
import { DATE_STRINGS } from '#i18n/strings/dates.ts';
import { EVENT_CARD_STRINGS } from '#i18n/strings/event-card.ts';
import { EVENT_VOCABULARY } from '#i18n/strings/vocabulary-events.ts';
import type { Translate } from '#i18n/strings.ts';

/** Every text that the card of an event may need. Pages take it whole; the finder gets one language of it as props. */
export const CARD_STRINGS = { ...DATE_STRINGS, ...CARD_NOTE_STRINGS, ...EVENT_VOCABULARY, ...EVENT_CARD_STRINGS };

export type CardTexts = Translate<typeof CARD_STRINGS>;
