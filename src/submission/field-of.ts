import type { Issue } from '#content-layer/issue.ts';
import type { Answers } from './answers.ts';
import type { ListingFile } from './listing-files.ts';

const TRANSLATED = ['title', 'summary', 'place', 'price', 'statusNote', 'accessibilityNote'];

/**
 * The field of the form that an issue of a file belongs to: its id on the page without the form's prefix.
 *
 * @example fieldOf({ path: 'when.dates.1.start', … }, …) // => 'dates-1'
 */
export function fieldOf(
  { path, rule, line }: Pick<Issue, 'path' | 'rule' | 'line'>,
  file: ListingFile,
  answers: Answers,
): string {
  const prefix = file.language === 'fi' ? '' : `${file.language}-`;
  const [first = '', second = '', third = ''] = path.split('.');
  if (rule.startsWith('markdown-') || isInBody(file.text, line, path)) return `${prefix}body`;
  if (file.language !== 'fi') return `${prefix}${TRANSLATED.includes(first) ? first : 'title'}`;
  if (first === 'when') return whenField(second, third, answers);
  if (first === 'ages') return second === 'max' ? 'ageMax' : 'ageMin';
  if (first === 'tickets')
    return answers.ticketsDiffer
      ? `tickets-${second === 'deadline' ? 'deadlineAmount' : second || 'benefit'}`
      : 'ticketsDiffer';
  if (first === 'accessibility') return 'accessibility';
  return FIELDS.has(first) ? first : 'title';
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

/** Characters that nobody sees are told by line alone. */
function isInBody(text: string, line: number, path: string): boolean {
  const end = text.split('\n').indexOf('---', 1);
  return path === '' && end !== -1 && line > end + 1;
}
