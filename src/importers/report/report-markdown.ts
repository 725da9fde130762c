import type { Locale } from '#i18n/locales.ts';
import { IMPORT_STRINGS } from '#i18n/strings/import.ts';
import { translate } from '#i18n/strings.ts';
import type { ImportReport, ReportedDraft } from './import-report.ts';

const KINDS = ['new', 'changed', 'decide', 'cancelled', 'gone', 'unchanged'] as const;
/** A source of thousands of strangers' events must not bury the rest. */
const SHOWN = 50;

/** The report for people: `import-report.md`, and the text of the pull request. */
export function reportMarkdown(reports: readonly ImportReport[], locale: Locale): string {
  const t = translate(IMPORT_STRINGS, locale);
  const line = ({ draft, title, review, hint }: ReportedDraft) => {
    const flags = review.map((flag) => t(`flag.${flag}` as Parameters<typeof t>[0]));
    const notes = [...flags, ...(hint === undefined ? [] : [t('hint', { text: hint })])];
    return `- \`${draft}\` ${plain(title)}${notes.length > 0 ? ` (${plain(notes.join('; '))})` : ''}`;
  };
  const parts = reports.map((report) => {
    const groups = KINDS.filter((kind) => report.drafts[kind].length > 0).map((kind) => {
      const all = report.drafts[kind];
      const lines = kind === 'unchanged' ? [] : all.slice(0, SHOWN).map(line);
      return [`### ${t(kind)}: ${all.length}`, ...lines].join('\n');
    });
    const skipped = report.skipped.slice(0, SHOWN).map(({ id, reason, found }) => {
      return `- \`${plain(id)}\` ${t(`skip.${reason}`)}${found ? `: ${plain(found)}` : ''}`;
    });
    return [
      `## ${t('title', { source: report.source })}`,
      ...groups,
      [`### ${t('skipped')}: ${report.skipped.length}`, ...skipped].join('\n'),
      [t('elsewhere', { count: report.elsewhere }), t('doubles', { count: report.doubles })].join('\n'),
    ].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** Texts of others stay texts in Markdown, and call nobody. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#@]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .slice(0, 240);
}
