import type { z } from 'zod';
import { unwrap } from './keys-at.ts';

/** The codes that a field allows, also inside a list; none when it is free text or a group. */
export function codesOf(schema: z.core.$ZodType): string[] {
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'array' ? codesOf(def.element) : [];
}
