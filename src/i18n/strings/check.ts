import type { CalendarProblemCode } from '#domain/calendar/calendar-problem.ts';
import { defineStrings, type Params } from '../strings.ts';
import { CHECK_CONTACT_STRINGS } from './check/contacts.ts';
import { CHECK_FILE_STRINGS } from './check/files.ts';
import { CHECK_IMAGE_STRINGS } from './check/images.ts';
import { CHECK_LEXICON_STRINGS } from './check/lexicon.ts';
import { CHECK_LISTING_STRINGS } from './check/listings.ts';
import { CHECK_MARKDOWN_STRINGS } from './check/markdown.ts';
import { CHECK_PLAIN_STRINGS } from './check/plain.ts';
import { CHECK_REFERENCE_STRINGS } from './check/references.ts';
import { CHECK_SHAPE_STRINGS } from './check/shapes.ts';
import { CHECK_VALUE_STRINGS } from './check/values.ts';
import { CHECK_YAML_STRINGS } from './check/yaml.ts';

/** Everything the content check says: under a rule's name what is wrong, under `<rule>.fix` what to do about it. */
export const CHECK_STRINGS = defineStrings({
  ...CHECK_SHAPE_STRINGS,
  ...CHECK_VALUE_STRINGS,
  ...CHECK_CONTACT_STRINGS,
  ...CHECK_FILE_STRINGS,
  ...CHECK_YAML_STRINGS,
  ...CHECK_MARKDOWN_STRINGS,
  ...CHECK_REFERENCE_STRINGS,
  ...CHECK_LISTING_STRINGS,
  ...CHECK_IMAGE_STRINGS,
  ...CHECK_LEXICON_STRINGS,
  ...CHECK_PLAIN_STRINGS,
});

type WithFix<K> = K extends `${infer Rule}.fix` ? Rule : never;

/** A rule whose words stand in this table. */
export type TableRuleId = WithFix<keyof typeof CHECK_STRINGS>;

/** Every rule. Those of the calendar and of opening hours have their words in the calendar's own tables. */
export type RuleId = TableRuleId | `calendar-${CalendarProblemCode}` | 'opening-hours';

/** The values that a rule's words need. */
export type RuleParams = Params;
