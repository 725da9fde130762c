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
    const { path } = issue;
    const value = valueAt(data, path);
    // A bare text stands for { fi: text } and [text]: the path then goes one step too far.
    const isBare = value === undefined && path.length > 0 && typeof valueAt(data, path.slice(0, -1)) === 'string';
    const written = isBare ? valueAt(data, path.slice(0, -1)) : value;
    if (issue.code === 'custom') {
      const { rule, ...params } = issue.params as { rule: RuleId } & RuleParams;
      const safe = Object.entries(params).map(([key, param]) => [key, typeof param === 'string' ? shown(param) : param]);
      return [{ rule, path, params: Object.fromEntries(safe), at: 'value' }];
    }
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysAt(schema, path);
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        path: [...path, key],
        params: { key: shown(key), allowed: allowed.join(', '), ...withSuggestion(key, allowed) },
        at: 'key',
      }));
    }
    if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') {
      throw new Error(`No words for the schema's complaint "${issue.code}" at ${path.join('.')}`);
    }
    if (written === undefined) return [{ rule: 'missing-key', path, params: { key: shown(path.at(-1) ?? '') }, at: 'key' }];
    if (issue.code === 'invalid_value' && typeof written === 'string') {
      const known = issue.values.map(String);
      const params = { found: shown(written), allowed: known.join(', '), ...withSuggestion(written, known) };
      return [{ rule: 'unknown-code', path, params, at: 'value' }];
    }
    if (issue.code === 'invalid_value' || issue.expected === 'string') return [{ rule: 'expected-text', path, params: {}, at: 'value' }];
    if (issue.expected === 'array') return [{ rule: 'expected-list', path, params: {}, at: 'value' }];
    return [{ rule: 'expected-group', path, params: { allowed: keysAt(schema, path).join(', ') }, at: 'value' }];
  });
}
