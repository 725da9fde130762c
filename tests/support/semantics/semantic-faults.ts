import type { Page } from 'playwright-core';
import { FORM_RULES } from './form-rules.ts';
import { LANGUAGE_RULES } from './language-rules.ts';
import { LETTER_RULES } from './letter-rules.ts';
import { LINK_RULES } from './link-rules.ts';
import { PICTURE_RULES } from './picture-rules.ts';
import { askRules } from './rule.ts';
import { STRUCTURE_RULES, WHOLE_PAGE_RULES } from './structure-rules.ts';

const RULES = [
  ...LINK_RULES,
  ...STRUCTURE_RULES,
  ...WHOLE_PAGE_RULES,
  ...LANGUAGE_RULES,
  ...PICTURE_RULES,
  ...LETTER_RULES,
  ...FORM_RULES,
];

/** What a person who listens, zooms or reads slowly would stumble over, and neither axe nor html-validate asks about. */
export const semanticFaults = (page: Page): Promise<string[]> => askRules(page, RULES);
