import type { z } from 'zod';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';

/** What Zod hands to a check or a transform, as far as it is used here. */
type Refusable = Pick<z.core.ParsePayload, 'issues'>;

/**
 * Reports that a value breaks a rule. The words come later from the message table, in the reader's language.
 *
 * @param ctx the second argument of a transform or the only one of a check
 * @param path keys from the checked value down to the culprit; absent means the value itself
 */
export function refuse(
  ctx: Refusable,
  rule: RuleId,
  input: unknown,
  params: RuleParams = {},
  path: PropertyKey[] = [],
): void {
  ctx.issues.push({ code: 'custom', input, path, params: { rule, ...params } });
}
