import { Sentence } from '#components/ui/Sentence.tsx';
import { sentenceText } from '#i18n/sentence.ts';
import type { TicketView } from '#views/ticket-view.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import type { FormContext } from '../form-context.ts';
import { TicketFields } from './TicketFields.tsx';

interface Props {
  context: FormContext;
  /** How it is had at the venue; absent when nobody has told, or when the venue is not known yet. */
  usual: TicketView | undefined;
  venueIsKnown: boolean;
}

/** How the free ticket is had: the venue's own way is shown and need only be confirmed; where there is none, it is asked. */
export function TicketPart({ context, usual, venueIsKnown }: Props) {
  const isUntold = venueIsKnown && !usual;
  const { t, answers, change } = context;
  return (
    <section aria-labelledby="part-tickets">
      <h2 id="part-tickets">{t('form.tickets')}</h2>
      {isUntold && <p class="notice">{t('form.tickets.unknown')}</p>}
      {usual && (
        <div class="usual">
          <p>{t('form.tickets.usual')}</p>
          <ol>
            {usual.steps.map((step) => (
              <li key={sentenceText(step)}>
                <Sentence parts={step} />
              </li>
            ))}
          </ol>
          <ul>
            {usual.also.map((item) => (
              <li key={sentenceText(item)}>
                <Sentence parts={item} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isUntold && (
        <ChoiceField
          context={context}
          field="ticketsDiffer"
          label={t('form.tickets.question')}
          single
          options={[
            { code: 'same', label: t('form.tickets.same') },
            { code: 'differ', label: t('form.tickets.differ') },
          ]}
          chosen={[answers.ticketsDiffer ? 'differ' : 'same']}
          onChosen={([choice]) => change({ ticketsDiffer: choice === 'differ' })}
        />
      )}
      {(answers.ticketsDiffer || isUntold) && <TicketFields context={context} isUntold={isUntold} />}
    </section>
  );
}
