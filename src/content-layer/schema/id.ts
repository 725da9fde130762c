import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a file name (without its ending) can be an id: it becomes part of an address. */
export function isId(name: string): boolean {
  return name.length <= LIMITS.id && ID.test(name);
}

/** A reference to another file by its name. */
export const id = z.string().transform((raw, ctx) => {
  if (!isId(raw)) refuse(ctx, 'id', raw, { found: raw });
  return raw;
});

/** A reference to an event: `venue/event`. */
export const eventId = z.string().transform((raw, ctx) => {
  const parts = raw.split('/');
  if (parts.length !== 2 || !parts.every(isId)) refuse(ctx, 'event-id', raw, { found: raw });
  return raw;
});
