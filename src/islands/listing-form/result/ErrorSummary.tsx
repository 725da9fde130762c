import type { Ref } from 'preact';
import type { AnswerFault } from '#submission/judge-answers.ts';
import { type FormContext, fieldId } from '../form-context.ts';

interface Props {
  context: FormContext;
  faults: readonly AnswerFault[];
  summary: Ref<HTMLDivElement>;
}

/** What the field is called, as it stands on the page: the form is there before anything can be wrong with it. */
function labelOf(field: string): string {
  const control = document.getElementById(fieldId(field));
  const legend = control?.closest('fieldset')?.querySelector('legend');
  const label = legend ?? document.querySelector(`label[for="${fieldId(field)}"]`);
  const text = label?.textContent?.replace(/ \*$/, '');
  return text ? `${text}: ` : '';
}

/** The order of the fields on the page: whoever goes down it meets them like this. */
function asOnPage(a: AnswerFault, b: AnswerFault): number {
  const [first, second] = [a, b].map(({ field }) => document.getElementById(fieldId(field)));
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** All errors at once, each leading to its field (GOV.UK error summary). */
export function ErrorSummary({ context, faults, summary }: Props) {
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={summary} aria-labelledby="error-summary">
      <h2 id="error-summary">{context.t('form.errors')}</h2>
      <ul>
        {faults.toSorted(asOnPage).map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                const control = document.getElementById(fieldId(field));
                if (!control) return;
                event.preventDefault();
                const closed = control.closest('details');
                if (closed) closed.open = true;
                control.focus();
              }}
            >
              {labelOf(field)}
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
