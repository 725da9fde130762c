import type { z } from 'zod';
import type { Locale } from '#i18n/locales.ts';
import { describeIssue } from './describe-issue.ts';
import { makeIssue } from './issue.ts';
import { schemaFaults } from './schema/schema-faults.ts';

/** The schema of one field, as `event.shape.title`. */
export type FieldSchema = z.ZodType;

/** What is wrong with one answer, in the words of the content check; nothing when it is good. */
export function answerFault(schema: FieldSchema, answer: unknown, locale: Locale): string | undefined {
  const result = schema.safeParse(answer);
  if (result.success) return undefined;
  return schemaFaults(schema, answer, result.error)
    .map(({ rule, params }) => describeIssue(makeIssue('', rule, { params }), locale))
    .map(({ message, fix }) => `${message} ${fix}`)
    .join('\n');
}
