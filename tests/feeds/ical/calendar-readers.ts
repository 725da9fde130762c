import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** The first event of a calendar as a reader understands it. */
export interface ReadEvent {
  /** How many events there were. */
  readonly count: number;
  /** Epoch minutes, or a day. */
  readonly start: number | string;
  /** The same; absent when the calendar tells none. */
  readonly end?: number | string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
}

/** ical.js, the parser of Thunderbird. */
export function readByIcalJs(text: string): ReadEvent {
  const all = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const [event] = all;
  if (!event) throw new Error('ical.js finds no event');
  const time = (name: string) => {
    const value = event.getFirstPropertyValue(name) as ICAL.Time | null;
    return value && (value.isDate ? value.toString() : value.toUnixTime() / 60);
  };
  const end = time('dtend');
  return {
    count: all.length,
    start: time('dtstart') ?? '',
    ...(end !== null && { end }),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
    status: String(event.getFirstPropertyValue('status')),
  };
}

/** node-ical, the parser of many a home page and wall calendar. It gives what ends at no told time an end at its start. */
export function readByNodeIcal(text: string): ReadEvent {
  const all = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
  const [event] = all;
  if (!event) throw new Error('node-ical finds no event');
  const time = (date: Date & { readonly dateOnly?: true }) =>
    // Days stand on the clock of the machine that reads.
    date.dateOnly ? date.toLocaleDateString('sv-SE') : date.getTime() / 60_000;
  const end = event.end && time(event.end);
  return {
    count: all.length,
    start: time(event.start),
    ...(end !== undefined && end !== time(event.start) && { end }),
    summary: String(event.summary),
    description: String(event.description),
    status: String(event.status),
  };
}

/**
 * A text as node-ical 0.27 hears it: it takes the marks of the format away one kind after the other, so that a backslash before
 * an `n`, which the format writes `\\\\n`, becomes an end of line. A fault of that reader, and no way to write around it.
 */
export function heardByNodeIcal(text: string): string {
  const written = text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
  return written.replaceAll('\\,', ',').replaceAll('\\;', ';').replaceAll(/\\n/gi, '\n').replaceAll('\\\\', '\\');
}
