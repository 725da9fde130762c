import type { RuleId } from '#i18n/strings/check.ts';
import type { ContentFiles } from '../../support/content-root.ts';

/** One mistake in otherwise good content, and word for word what a venue reads about it. */
export interface MessageCase {
  readonly name: string;
  readonly files: ContentFiles;
  readonly rule: RuleId;
  /** `file:line:column` */
  readonly at: string;
  readonly message: string;
  readonly fix: string;
  /** When it is not an error. */
  readonly level?: 'warning';
}
