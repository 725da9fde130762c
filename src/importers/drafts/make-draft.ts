import { createHash } from 'node:crypto';
import { LIMITS } from '#content-layer/schema/limits.ts';
import type { RawData } from '#content-layer/yaml/parse-yaml.ts';
import { idFrom } from '#domain/id-from.ts';
import type { PlacedEvent } from '../match/without-doubles.ts';
import { findCardHint } from '../text/card-hint.ts';
import type { Draft, DraftData } from './draft.ts';

/** What is said of a source in every draft of it. */
export interface SourceCredit {
  readonly type: string;
  readonly instance: string;
  readonly license?: string;
  /** "Tapahtumatiedot: Espoon kaupunki, CC BY 4.0" */
  readonly attribution: string;
}

/** 16 hexadecimal digits of some data, whatever the order of its keys. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(canonical(data)).digest('hex').slice(0, 16);
}

function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null';
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`)
    .join(',')}}`;
}

/** A draft of an event. Whether the card works is not known of any feed, and is never guessed. */
export function makeDraft(event: PlacedEvent, credit: SourceCredit): Draft {
  const { title, summary, body, flags, venue, id, url } = event;
  const texts = [...Object.values(summary), ...Object.values(body), event.price ?? '', ...Object.values(title)];
  const hint = findCardHint(texts);
  const data = eventData(event);
  const translations = Object.fromEntries(
    (['sv', 'en'] as const).flatMap((language) => {
      const [name, text] = [title[language], summary[language]];
      if (!name || !text || name === title.fi) return [];
      return [[language, { data: { title: name, summary: text }, body: body[language] ?? '' }]];
    }),
  );
  const content = { event: data, body: body.fi ?? '', translations };
  const hash = hashOf(content);
  return {
    venue,
    name: `${
      idFrom(title.fi ?? '')
        .slice(0, 60)
        .replace(/-+$/, '') || 'tapahtuma'
    }-${hashOf([credit.type, credit.instance, id]).slice(0, 8)}`,
    ...content,
    source: { ...credit, id, ...(url !== undefined && { url }), hash, written: hash },
    kaikukortti: { status: 'unconfirmed', ...(hint && { hint: hint.text }) },
    review: [
      ...new Set([
        ...flags,
        ...(event.languages.length === 0 ? (['no-languages'] as const) : []),
        ...(hint?.denies ? (['says-not-valid'] as const) : []),
      ]),
    ].sort(),
  };
}

function eventData(event: PlacedEvent): DraftData {
  const { title, summary, categories, ageMin, ageMax, languages, price, status, times, url } = event;
  const ages = {
    ...(ageMin !== undefined && { min: String(ageMin) }),
    ...(ageMax !== undefined && { max: String(ageMax) }),
  };
  return {
    title: title.fi ?? '',
    ...(summary.fi && { summary: summary.fi }),
    ...(categories.length > 0 && { categories: [...categories] }),
    ...(Object.keys(ages).length > 0 && { ages }),
    // Most events of Finnish calendars are in Finnish; the flag asks a person to look.
    languages: languages.length > 0 ? [...new Set(languages)] : ['fi'],
    ...(price !== undefined && { price }),
    ...(status !== 'scheduled' && { status }),
    when: { dates: times.slice(0, LIMITS.dates).map((time): RawData => ({ ...time })) },
    ...(url !== undefined && { website: url }),
  };
}
