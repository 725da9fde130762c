import { z } from 'zod';
import { refuse } from './refuse.ts';

/** A whole number written with digits only: `1e3`, `0x10` and `7.0` are refused. */
export function wholeNumber(min: number, max: number) {
  return z.string().transform((raw, ctx) => {
    const value = /^\d{1,9}$/.test(raw.trim()) ? Number(raw) : Number.NaN;
    if (!(value >= min && value <= max)) refuse(ctx, 'number', raw, { found: raw, min, max });
    return value;
  });
}

/** Degrees of latitude or longitude (WGS 84) with a decimal point: `60.17878`. */
export function degrees(min: number, max: number) {
  return z.string().transform((raw, ctx) => {
    const value = /^-?\d{1,3}(\.\d{1,9})?$/.test(raw.trim()) ? Number(raw) : Number.NaN;
    if (!(value >= min && value <= max)) refuse(ctx, 'degrees', raw, { found: raw, min, max });
    return value;
  });
}

/** Euros with a decimal point or comma: `2`, `2.50`, `2,50`. The result is whole cents. */
export const euros = z.string().transform((raw, ctx) => {
  const [, whole, cents = ''] = /^(\d{1,4})(?:[.,](\d{2}))?$/.exec(raw.trim()) ?? [];
  if (whole === undefined) refuse(ctx, 'euros', raw, { found: raw });
  return Number(whole) * 100 + Number(cents);
});
