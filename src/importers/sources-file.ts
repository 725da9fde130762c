import { z } from 'zod';
import { type Issue, keepsOut } from '#content-layer/issue.ts';
import { isId } from '#content-layer/schema/id.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { list } from '#content-layer/schema/list.ts';
import { refuse } from '#content-layer/schema/refuse.ts';
import { text } from '#content-layer/schema/text.ts';
import { webAddress } from '#content-layer/schema/web-address.ts';
import { validateData } from '#content-layer/validate-data.ts';
import { parseYaml } from '#content-layer/yaml/parse-yaml.ts';

/** Kinds of sources of events that can be read. */
export const SOURCE_TYPES = ['linkedevents', 'ics', 'tribe', 'jsonld', 'csv'] as const;
/** Kinds of registers of places. */
export const REGISTER_TYPES = ['kirkanta', 'servicemap'] as const;
export type RegisterType = (typeof REGISTER_TYPES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];

const name = z.string().check((ctx) => {
  if (!isId(ctx.value)) refuse(ctx, 'no-words', ctx.value, { found: ctx.value });
});

const feed = z.strictObject({
  /** Which one it is: it stands in every draft of it. */
  name,
  type: z.enum(SOURCE_TYPES),
  url: webAddress,
  /** The venue of all its events; absent: each is matched by its place. */
  venue: name.exactOptional(),
  attribution: text(LIMITS.label),
  license: text(LIMITS.label).exactOptional(),
});

const place = z.strictObject({ id: text(LIMITS.label), venue: name });

/** `content/sources.yaml`: feeds that are read every night, and what other systems call our venues. */
const sources = z.strictObject({
  feeds: list(feed).exactOptional(),
  places: list(place, { max: 500 }).exactOptional(),
});

export type Feed = z.infer<typeof feed>;

/** The feeds and places of a file that was read. */
export interface ImportSources {
  readonly feeds: readonly Feed[];
  readonly placeIds: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** Reads `content/sources.yaml`; what is wrong is told like in any content file, and nothing of it is used then. */
export function readSourcesFile(file: string, yaml: string): ImportSources {
  const none = { feeds: [], placeIds: new Map<string, string>() };
  if (yaml.trim() === '') return { ...none, issues: [] };
  const { data, issues, locate } = parseYaml(yaml, file, 1, LIMITS.keys * 10);
  if (data === undefined) return { ...none, issues };
  const result = validateData(sources, data, file, locate);
  if (!result.ok || result.issues.some(keepsOut)) return { ...none, issues: result.issues };
  const { feeds = [], places = [] } = result.data;
  return { feeds, placeIds: new Map(places.map(({ id, venue }) => [id, venue])), issues: [] };
}
