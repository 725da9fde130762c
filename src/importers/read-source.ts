import type { ImportWindow, Reading, SourceFile } from './reading.ts';
import { readCsv } from './sources/csv.ts';
import { readEventsCalendar } from './sources/events-calendar.ts';
import { readIcal } from './sources/ical/ical.ts';
import { readJsonLd } from './sources/json-ld.ts';
import { readLinkedEvents } from './sources/linked-events.ts';
import type { SourceType } from './sources-file.ts';

/** Bytes of one source that is too large to be looked into. */
const LARGEST = 5 * 1024 * 1024;

const READERS: Readonly<Record<SourceType, (files: readonly SourceFile[], window: ImportWindow) => Reading>> = {
  linkedevents: readLinkedEvents,
  ics: readIcal,
  tribe: readEventsCalendar,
  jsonld: readJsonLd,
  csv: readCsv,
};

/** Reads the files of a source. Whatever is in them: events, and a line on everything that is none; never an exception. */
export function readSource(type: SourceType, files: readonly SourceFile[], window: ImportWindow): Reading {
  const small = files.filter(({ text }) => text.length <= LARGEST);
  const large = files.filter(({ text }) => text.length > LARGEST);
  const { events, skipped } = READERS[type](
    small.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    window,
  );
  return { events, skipped: [...large.map(({ name }) => ({ id: name, reason: 'too-large' as const })), ...skipped] };
}
