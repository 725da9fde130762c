import type { Issue } from '#content-layer/issue.ts';
import type { Answers } from './answers.ts';
import type { ListingFile } from './listing-files.ts';

const BODY = 'body';
const TRANSLATED = ['title', 'summary', 'place', 'price', 'statusNote', 'accessibilityNote'];

/**
 * The field of the form that an issue of a file belongs to: its id on the page without the form's prefix.
 *
 * @example fieldOf({ path: 'when.dates.1.start', … }, …) // => 'dates-1'
 */
export function fieldOf(issue: Pick<Issue, 'path' | 'rule' | 'line'>, file: ListingFile, answers: Answers): string {
  const prefix = file.language === 'fi' ? '' : `${file.language}-`;
  const path = issue.path === '' ? keyAt(file.text, issue.line) : issue.path;
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === BODY || issue.rule.startsWith('markdown-')) return `${prefix}${BODY}`;
  if (file.language !== 'fi') return `${prefix}${TRANSLATED.includes(first) ? first : 'title'}`;
  if (first === 'when') return whenField(second, third, answers);
  if (first === 'ages') return second === 'max' ? 'ageMax' : 'ageMin';
  if (first === 'tickets') return ticketField(second, answers);
  if (first === 'accessibility') return 'accessibility';
  return FIELDS.has(first) ? first : 'title';
}

function ticketField(key: string, { ticketsDiffer }: Answers): string {
  if (!ticketsDiffer) return 'tickets-channels';
  return `tickets-${key === 'deadline' ? 'deadlineAmount' : key || 'benefit'}`;
}

const FIELDS = new Set([
  'title',
  'summary',
  'categories',
  'audience',
  'languages',
  'duration',
  'place',
  'price',
  'status',
  'statusNote',
  'accessibilityNote',
  'website',
]);

function whenField(form: string, place: string, { kind, dates }: Answers): string {
  if (kind === 'dates') {
    // Rows without a text make no entry in the file.
    const rows = [...dates.keys()].filter((at) => dates[at]?.text.trim() !== '');
    return `dates-${rows[Number(place)] ?? 0}`;
  }
  if (kind === 'range') return ['from', 'until', 'openingHours'].includes(place) ? place : 'from';
  if (place === 'start' || place === 'end') return 'clock';
  return ['from', 'until', 'days', 'except'].includes(place) && form === 'weekly' ? place : 'from';
}

/** What stands on a line of a file of ours, when that is all that is known: characters that nobody sees are told by line. */
function keyAt(text: string, line: number): string {
  const lines = text.split('\n');
  if (line > lines.indexOf('---', 1) + 1) return BODY;
  const key = lines.slice(0, line).findLast((one) => /^[a-zA-Z]+:/.test(one));
  return key?.split(':')[0] ?? '';
}
