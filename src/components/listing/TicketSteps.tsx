import { Sentence } from '#components/ui/Sentence.tsx';
import { sentenceText } from '#i18n/sentence.ts';
import type { TicketView } from '#views/ticket-view.ts';

interface Props {
  tickets: TicketView;
  /** Epoch minutes after which there is no ticket to get. */
  endsAt?: number;
}

/** "Näin saat lipun": numbered steps, and what else there is to know. */
export function TicketSteps({ tickets: { title, steps, also, alsoTitle }, endsAt }: Props) {
  return (
    <section class="tickets" aria-labelledby="tickets" data-e={endsAt}>
      <h2 id="tickets">{title}</h2>
      {steps.length === 1 ? (
        <p>
          <Sentence parts={steps[0] ?? []} />
        </p>
      ) : (
        <ol>
          {steps.map((step) => (
            <li key={sentenceText(step)}>
              <Sentence parts={step} />
            </li>
          ))}
        </ol>
      )}
      {also.length > 0 && (
        <>
          <h3>{alsoTitle}</h3>
          <ul>
            {also.map((item) => (
              <li key={sentenceText(item)}>
                <Sentence parts={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
