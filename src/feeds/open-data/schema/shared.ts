import { z } from 'zod';
import { ACCESSIBILITY_ANSWERS, ACCESSIBILITY_FEATURES, BENEFITS, TICKET_CHANNELS } from '#domain/vocabulary.ts';

/** A text in Finnish and, where somebody has written them, in Swedish and English. */
export const localized = z.strictObject({
  fi: z.string().min(1),
  sv: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
});

/** The page of a record in each language. */
export const pages = z.strictObject({ fi: z.url(), sv: z.url(), en: z.url() });

/** `2026-12-05` */
export const day = z.iso.date();

/** Where a fact was read: an address or a name, and the source's own date: a year, a month or a day. */
export const source = z.strictObject({
  url: z.url().optional(),
  name: localized.optional(),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/)
    .optional(),
});

/** Answers about access. A feature that is absent has not been asked. */
export const accessibility = z.partialRecord(z.enum(ACCESSIBILITY_FEATURES), z.enum(ACCESSIBILITY_ANSWERS));

/** How a cardholder gets the free ticket. */
export const tickets = z.strictObject({
  benefit: z.enum(BENEFITS),
  channels: z.array(z.enum(TICKET_CHANNELS)),
  booking: z.enum(['required', 'recommended', 'not-needed']),
  deadline: z.strictObject({ amount: z.int().positive(), unit: z.enum(['hours', 'days', 'working-days']) }).optional(),
  quota: z.union([z.int().positive(), z.literal('limited')]).optional(),
  say: localized.optional(),
  show: z.array(z.enum(['card', 'id'])),
  children: z.enum(['free', 'not-included', 'ask']),
  assistant: z.enum(['free', 'ask']),
  interpreter: z.enum(['free', 'ask']),
  course: z.strictObject({ perTerm: z.int().positive().optional(), note: localized.optional() }).optional(),
  groupVisits: z.enum(['yes', 'no', 'ask']),
  extraCosts: z.array(
    z.strictObject({
      kind: z.enum(['cloakroom', 'service-fee', 'materials', 'other']),
      cents: z.int().nonnegative().optional(),
      note: localized.optional(),
    }),
  ),
  phone: z.string().optional(),
  email: z.string().optional(),
  note: localized.optional(),
});

/** What every record says of where it comes from and how it is to be named. */
export const provenance = {
  sources: z.array(source).min(1).describe('Where the facts were read.'),
  checked: day.describe('The day on which somebody last compared the record with its sources.'),
  attribution: z.string().describe('How to name us when you use this record.'),
  example: z.literal(true).optional().describe('Invented for trying things out; never in the published catalogue.'),
};
