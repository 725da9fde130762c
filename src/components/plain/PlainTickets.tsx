import { Sentence } from '#components/ui/Sentence.tsx';
import { plainTicket } from '#i18n/plain/plain-texts.ts';
import { sentenceText } from '#i18n/sentence.ts';
import type { PlainTicketView } from '#views/plain/plain-tickets.ts';

interface Props {
  tickets: PlainTicketView;
  /** Epoch minutes after which there is no ticket to get. */
  endsAt?: number;
}

/** "Näin saat lipun" in plain Finnish: one act in each step, and the ways to do it below. */
export function PlainTickets({ tickets: { title, steps, also }, endsAt }: Props) {
  return (
    <section class="tickets" aria-labelledby="tickets" data-e={endsAt}>
      <h2 id="tickets">{title}</h2>
      <ol>
        {steps.map(({ text, ways }) => (
          <li key={text}>
            {text}
            {ways.length > 0 && (
              <>
                {ways.length > 1 && ` ${plainTicket('ways')}`}
                <ul>
                  {ways.map((way) => (
                    <li key={sentenceText(way)}>
                      <Sentence parts={way} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
      {also.length > 0 && (
        <>
          <h3>{plainTicket('title.also')}</h3>
          <ul>
            {also.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
