import type { z } from 'zod';
import { type Issue, keepsOut, type Locate, makeIssue } from './issue.ts';
import { shapeOf } from './schema/keys-at.ts';
import { schemaFaults } from './schema/schema-faults.ts';

/** Data that its schema has let through, with issues that cost only the picture; or why it did not. */
export type Validation<T> =
  | { readonly ok: true; readonly data: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Judges the data of one file. What is wrong with the words of a picture costs the picture and not the listing, whose data
 * is then what is left without them.
 */
export function validateData<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  locate: Locate,
): Validation<z.infer<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data, issues: [] };
  const hasImage = shapeOf(schema)?.['image'] !== undefined;
  const issues = schemaFaults(schema, data, result.error).map(({ rule, path, params, at }) => {
    const costs = hasImage && path[0] === 'image' ? 'image' : undefined;
    return makeIssue(file, rule, { path, params, position: locate(path, at), costs });
  });
  if (issues.some(keepsOut)) return { ok: false, issues };
  const rest = schema.safeParse(withoutImage(data));
  return rest.success ? { ok: true, data: rest.data, issues } : { ok: false, issues };
}

function withoutImage(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'image'));
}
