import { EventArticle } from '#components/event/EventArticle.tsx';
import EventCard from '#components/event/EventCard.tsx';
import type { Clock } from '#domain/clock.ts';
import { summarise } from '#domain/event-summary.ts';
import type { Verdict } from '#submission/judge-answers.ts';
import { eventCardView } from '#views/event-card-view.ts';
import { eventPageView } from '#views/event-page.ts';
import { bodyText } from '#views/translated-body.ts';
import { type ViewContext, viewContext } from '#views/view-context.ts';
import type { FormContext } from '../form-context.ts';
import { RunningText } from './RunningText.tsx';

interface Props {
  context: FormContext;
  verdict: Verdict;
  clock: Clock;
}

/** The event as it would stand on the site: drawn by the site's own components from what the build would make of it. */
export function Preview({ context, verdict: { event, catalogue }, clock }: Props) {
  const { t, props, answers } = context;
  const [venue] = catalogue.venues;
  if (!event || !venue) return <p>{t('form.preview.wait')}</p>;
  const view: ViewContext = viewContext(catalogue, props.locale, clock);
  return (
    <>
      <h3>{t('form.preview.card')}</h3>
      <ul class="cards" role="list">
        <EventCard view={eventCardView(summarise(event, venue, view.language), view)} heading="h4" />
      </ul>
      <h3>{t('form.preview.page')}</h3>
      <div class="paper-sheet">
        <EventArticle view={eventPageView(event, venue, view)} t={view.t}>
          <RunningText {...bodyText(answers, view.language)} />
        </EventArticle>
      </div>
    </>
  );
}
