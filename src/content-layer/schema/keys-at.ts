import type { z } from 'zod';

/** The schema inside wrappers: optional, preprocessed, piped into a transform. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'optional') return unwrap(def.innerType);
  if (def.type === 'pipe') return unwrap((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
  return schema;
}

/** The shape of an object schema, found under its wrappers; nothing for other schemas. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  return def.type === 'object' ? def.shape : undefined;
}

/** Which keys a schema knows at a place in its data: what a message offers when a key is unknown. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  if (step === undefined) return def.type === 'object' ? Object.keys(def.shape) : [];
  if (def.type === 'array') return keysAt(def.element, rest);
  const next = def.type === 'object' ? def.shape[String(step)] : undefined;
  return next ? keysAt(next, rest) : [];
}
