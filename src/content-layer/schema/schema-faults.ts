import type { z } from 'zod';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';
import { suggest } from '../suggest.ts';
import { keysAt } from './keys-at.ts';

/** What a schema found wrong, as a rule of ours: no word of Zod's own reaches a reader. */
export interface SchemaFault {
  readonly rule: RuleId;
  readonly path: readonly PropertyKey[];
  readonly params: RuleParams;
  /** Point at the key rather than at its value. */
  readonly at: 'key' | 'value';
}

const SHOWN = 60;
const shown = (value: unknown) => {
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, step) => {
    const isGroup = typeof part === 'object' && part !== null && Object.hasOwn(part, step);
    return isGroup ? (part as Record<PropertyKey, unknown>)[step] : undefined;
  }, data);
}

const withSuggestion = (written: string, known: readonly string[]) => {
  const near = suggest(written, known);
  return near === undefined ? {} : { suggestion: near };
};

/**
 * Turns Zod's issues into rules with their parameters.
 *
 * @param data what was parsed, to tell a missing value from a wrong one
 * @throws on a kind of issue that our schemas do not make: a new kind needs words first
 */
export function schemaFaults(schema: z.core.$ZodType, data: unknown, error: z.core.$ZodError): SchemaFault[] {
  return error.issues.flatMap((issue): SchemaFault[] => {
    if (issue.code === 'custom') return [customFault(issue)];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, keysAt(schema, issue.path));
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value') return [wrongValue(issue, schema, data)];
    throw new Error(`No words for the schema's complaint "${issue.code}" at ${issue.path.join('.')}`);
  });
}

function customFault({ path, params }: z.core.$ZodIssueCustom): SchemaFault {
  const { rule, ...rest } = params as { rule: RuleId } & RuleParams;
  const safe = Object.entries(rest).map(([key, param]) => [key, typeof param === 'string' ? shown(param) : param]);
  return { rule, path, params: Object.fromEntries(safe), at: 'value' };
}

function unknownKeys({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, allowed: readonly string[]): SchemaFault[] {
  return keys.map((key) => ({
    rule: 'unknown-key',
    path: [...path, key],
    params: { key: shown(key), allowed: allowed.join(', '), ...withSuggestion(key, allowed) },
    at: 'key',
  }));
}

function wrongValue(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
  schema: z.core.$ZodType,
  data: unknown,
): SchemaFault {
  const { path } = issue;
  const written = writtenAt(data, path);
  const fault = (rule: RuleId, params: RuleParams = {}): SchemaFault => ({ rule, path, params, at: 'value' });
  if (written === undefined) return { ...fault('missing-key', { key: shown(path.at(-1) ?? '') }), at: 'key' };
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'array') return fault('expected-list');
    if (issue.expected === 'object') return fault('expected-group', { allowed: keysAt(schema, path).join(', ') });
    return fault('expected-text');
  }
  if (typeof written !== 'string') return fault('expected-text');
  const known = issue.values.map(String);
  return fault('unknown-code', { found: shown(written), allowed: known.join(', '), ...withSuggestion(written, known) });
}

/** A bare text stands for `{ fi: text }` and `[text]`: the path of an issue then goes one step further than the data. */
function writtenAt(data: unknown, path: readonly PropertyKey[]): unknown {
  const value = valueAt(data, path);
  if (value !== undefined || path.length === 0) return value;
  const above = valueAt(data, path.slice(0, -1));
  return typeof above === 'string' ? above : undefined;
}
