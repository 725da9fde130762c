import { z } from 'zod';
import { ACCESSIBILITY_ANSWERS, ACCESSIBILITY_FEATURES } from '#domain/vocabulary.ts';

/** Answers about access: each known feature with yes, no or ask. What is left out has not been asked. */
export const accessibility = z.strictObject(
  Object.fromEntries(
    ACCESSIBILITY_FEATURES.map((feature) => [feature, z.enum(ACCESSIBILITY_ANSWERS).exactOptional()]),
  ) as {
    [F in (typeof ACCESSIBILITY_FEATURES)[number]]: z.ZodExactOptional<z.ZodEnum<{ yes: 'yes'; no: 'no'; ask: 'ask' }>>;
  },
);
