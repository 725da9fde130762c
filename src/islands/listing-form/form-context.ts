import type { CivilDate } from '#domain/civil-date.ts';
import type { LISTING_FORM_STRINGS } from '#i18n/strings/listing-form.ts';
import type { Translate } from '#i18n/strings.ts';
import type { Answers } from '#submission/answers.ts';
import type { AnswerFault } from '#submission/judge-answers.ts';
import type { ListingFormProps } from '#views/listing-form-props.ts';
import type { PageTexts } from '#views/page-texts.ts';
import type { AnswerChange } from './use-listing-form.ts';

/** What every part of the form works with. */
export interface FormContext {
  readonly props: ListingFormProps;
  readonly t: Translate<typeof LISTING_FORM_STRINGS>;
  /** Texts of the pages: dates in words. */
  readonly pageTexts: PageTexts;
  readonly answers: Answers;
  readonly today: CivilDate | undefined;
  /** Errors to be shown at a field. */
  faultsAt(field: string): readonly AnswerFault[];
  change(part: AnswerChange): void;
}

/** A field's id on the page. */
export const fieldId = (field: string): string => `form-${field}`;
