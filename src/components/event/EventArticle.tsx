import type { ComponentChildren } from 'preact';
import { Accessibility } from '#components/listing/Accessibility.tsx';
import { GettingThere } from '#components/listing/GettingThere.tsx';
import { Picture } from '#components/listing/Picture.tsx';
import { Sources } from '#components/listing/Sources.tsx';
import { TicketSteps } from '#components/listing/TicketSteps.tsx';
import { Facts } from '#components/ui/Facts.tsx';
import { Text } from '#components/ui/Text.tsx';
import type { EventPageView } from '#views/event-page.ts';
import type { PageTexts } from '#views/page-texts.ts';
import type { ReportView } from '#views/report-link.ts';
import { EventHead } from './EventHead.tsx';
import { SimilarEvents } from './SimilarEvents.tsx';

interface Props {
  view: EventPageView;
  report?: ReportView | undefined;
  t: PageTexts;
  /** The running text: safe HTML on the page, elements in the preview of the form for venues. */
  children?: ComponentChildren;
}

/** All that the page of an event says. Markup without state: the form for venues shows the same before it is published. */
export function EventArticle({ view, report, t, children }: Props) {
  const { website } = view;
  const ask = view.ask.map(({ label, text, href }) => ({ label, value: { text }, href }));
  return (
    <article class="listing">
      <EventHead view={view} t={t} pickable={report !== undefined && view.change !== undefined} />
      {view.tickets && <TicketSteps tickets={view.tickets} endsAt={view.endsAt} />}
      <section aria-labelledby="about">
        <h2 id="about">{t('event.about')}</h2>
        {view.untranslated && <p class="untranslated">{view.untranslated}</p>}
        <p>
          <Text phrase={view.summary} />
        </p>
        {view.image && <Picture view={view.image} />}
        {children}
        {website && (
          <p>
            <a class="alone" href={website.href} rel="noopener">
              {website.text}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{t('event.facts')}</h2>
        <Facts facts={view.facts} />
        {report && view.calendar && (
          <p class="calendar" data-e={view.endsAt}>
            <a class="alone" href={view.calendar.href}>
              {view.calendar.text}
            </a>
          </p>
        )}
      </section>
      <GettingThere title={t('route.title')} view={view.gettingThere} />
      <Accessibility title={t('access.title')} view={view.accessibility} />
      {ask.length > 0 && (
        <section aria-labelledby="ask">
          <h2 id="ask">{t('event.ask')}</h2>
          <Facts facts={ask} />
        </section>
      )}
      {report && view.similar && <SimilarEvents view={view.similar} />}
      <Sources view={view.sources} label={t('source.label')} report={report} change={report && view.change} />
    </article>
  );
}
