import type { YAMLError } from 'yaml';
import type { TableRuleId } from '#i18n/strings/check.ts';

const RULES: Readonly<Record<string, TableRuleId>> = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-quote',
  BAD_DQ_ESCAPE: 'yaml-quote',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BAD_SCALAR_START: 'yaml-start',
  BAD_DIRECTIVE: 'yaml-start',
  RESOURCE_EXHAUSTION: 'yaml-deep',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_ALIAS: 'yaml-reference',
  ALIAS_PROPS: 'yaml-reference',
  MULTIPLE_ANCHORS: 'yaml-reference',
  MULTIPLE_TAGS: 'yaml-reference',
  TAG_RESOLVE_FAILED: 'yaml-reference',
};

/**
 * Which of our rules, each with words for a venue, a complaint of the YAML parser belongs to.
 *
 * @param rest the text from the place of the complaint on
 */
export function yamlErrorRule(error: Pick<YAMLError, 'code' | 'message'>, rest: string): TableRuleId {
  const rule = RULES[error.code] ?? 'yaml-syntax';
  // The parser complains of the line after a bracket that is never closed.
  if (error.message.startsWith('Flow ') && !/^[\]}]/.test(rest)) return 'yaml-quote';
  // A key "inside" a value is mostly a colon in the text; when it stands on the next line, that line is indented by mistake.
  return rule === 'yaml-colon' && !/^[^\n]*:(\s|$)/.test(rest) ? 'yaml-indent' : rule;
}
