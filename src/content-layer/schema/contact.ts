import { z } from 'zod';
import { isFinnishPhone } from '#domain/phone.ts';
import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';

const EMAIL = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$/;

/** A Finnish telephone number as people write it: digits and spaces, or with +358. */
export const phone = z.string().transform((raw, ctx) => {
  const value = raw.trim().replace(/\s+/g, ' ');
  if (!isFinnishPhone(value)) refuse(ctx, 'phone', raw, { found: raw });
  return value;
});

/** An e-mail address without the characters that carry a subject or further recipients into a `mailto:` link. */
export const email = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  if (!EMAIL.test(value) || value.length > LIMITS.label) refuse(ctx, 'email', raw, { found: raw });
  return value;
});

/** A Finnish postal code: five digits, kept as text so that `02100` stays so. */
export const postalCode = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  if (!/^\d{5}$/.test(value)) refuse(ctx, 'postal-code', raw, { found: raw });
  return value;
});
