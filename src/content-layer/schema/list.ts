import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';

/**
 * A list without repetitions. A single value may stand without brackets: `categories: music`.
 *
 * @param min how many there must be at least
 */
export function list<T extends z.ZodType>(item: T, { min = 1, max = LIMITS.list as number } = {}) {
  return z.preprocess(
    (raw) => (typeof raw === 'string' ? [raw] : raw),
    z.array(item).check((ctx) => {
      const { length } = ctx.value;
      if (length < min) refuse(ctx, 'list-empty', ctx.value);
      if (length > max) refuse(ctx, 'list-too-long', ctx.value, { max, length });
      ctx.value.forEach((value, index) => {
        const isTwin = typeof value === 'string' && ctx.value.indexOf(value) < index;
        if (isTwin) refuse(ctx, 'list-twice', value, { found: value }, [index]);
      });
    }),
  );
}
