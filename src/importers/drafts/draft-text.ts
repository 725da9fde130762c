import { stringify } from 'yaml';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { parseYaml, type RawData } from '#content-layer/yaml/parse-yaml.ts';
import type { ImportFlag } from '../imported-event.ts';
import type { Draft, DraftData, DraftSource } from './draft.ts';

/** A draft as its file. */
export function draftText({ venue, name: _, review, ...draft }: Draft): string {
  return stringify({ venue, ...draft, review: [...review] }, { schema: 'failsafe', lineWidth: 0 });
}

/** A draft from its file; nothing when a person has left it in a form that cannot be read. */
export function readDraft(name: string, text: string): Draft | undefined {
  const { data } = parseYaml(text, name, 1, LIMITS.keys * 4);
  const root = group(data);
  const source = group(root['source']);
  const { id, type, hash, written, instance, attribution } = source as Record<string, string>;
  if (!id || !type || !hash || !written || instance === undefined || attribution === undefined) return undefined;
  const translations = Object.entries(group(root['translations'])).map(([language, one]) => [
    language,
    { data: group(group(one)['data']), body: word(group(one)['body']) },
  ]);
  const hint = word(group(root['kaikukortti'])['hint']);
  const accepted = word(root['accepted']);
  return {
    venue: word(root['venue']),
    name,
    event: group(root['event']),
    body: word(root['body']),
    translations: Object.fromEntries(translations),
    source: source as unknown as DraftSource,
    kaikukortti: { status: 'unconfirmed', ...(hint && { hint }) },
    review: (Array.isArray(root['review']) ? root['review'] : []) as ImportFlag[],
    ...(accepted && { accepted }),
  };
}

function group(data: RawData | undefined): DraftData {
  return typeof data === 'object' && !Array.isArray(data) ? data : {};
}

const word = (data: RawData | undefined): string => (typeof data === 'string' ? data : '');
