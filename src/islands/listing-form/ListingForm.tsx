import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { translator } from '#i18n/strings.ts';
import { OTHER_LANGUAGES } from '#submission/answers.ts';
import type { ListingFormProps } from '#views/listing-form-props.ts';
import { pageTexts } from '#views/page-texts.ts';
import { BROWSER_FORM } from './browser-form-adapter.ts';
import type { FormAdapter } from './form-adapter.ts';
import type { FormContext } from './form-context.ts';
import { AccessPart } from './parts/AccessPart.tsx';
import { StatePart } from './parts/StatePart.tsx';
import { TicketPart } from './parts/TicketPart.tsx';
import { TranslationPart } from './parts/TranslationPart.tsx';
import { VenuePart } from './parts/VenuePart.tsx';
import { WhatPart } from './parts/WhatPart.tsx';
import { WhenPart } from './parts/WhenPart.tsx';
import { WhoPart } from './parts/WhoPart.tsx';
import { ErrorSummary } from './result/ErrorSummary.tsx';
import { FormNotices } from './result/FormNotices.tsx';
import { PreviewPart } from './result/PreviewPart.tsx';
import { Result } from './result/Result.tsx';
import { earlyAreas, takeOverForm } from './take-over-form.ts';
import { useListingForm } from './use-listing-form.ts';

interface Props extends ListingFormProps {
  /** Instead of the browser's: for tests. */
  adapter?: FormAdapter;
}

/** The form with which a venue announces an event, or changes one. Asks, judges and shows; sends nothing. */
export default function ListingForm({ adapter = BROWSER_FORM, ...props }: Props) {
  const t = useMemo(() => translator(props.strings, props.locale), []);
  const texts = useMemo(() => pageTexts(props.locale), []);
  const { state, acts } = useListingForm(adapter, props.locale, t('form.source'));
  const { answers, clock, verdict, tried, dossier, late, answered } = state;
  const form = useRef<HTMLFormElement>(null);
  const [areas] = useState(earlyAreas);
  const summary = useRef<HTMLDivElement>(null);
  const done = useRef<HTMLHeadingElement>(null);
  const errors = (verdict?.faults ?? []).filter(({ level }) => level === 'error');
  const missingVenue = { field: 'venue', level: 'error' as const, message: t('form.venue.choose'), fix: '' };
  const faults = answers.venue === '' ? [missingVenue] : errors;
  const context: FormContext = {
    props,
    t,
    pageTexts: texts,
    answers,
    today: clock?.today,
    faultsAt: (field) => (tried ? faults.filter((fault) => fault.field === field) : []),
    change: acts.change,
  };
  const usual = late && verdict && clock ? late.usualAt(verdict, props.locale, clock) : undefined;
  // What is typed before the event is there would be taken for a new one.
  const isComing = state.change !== undefined && answers.event === '' && !state.dossierFailed;
  // A page that changes an event gets its answers from the event.
  useLayoutEffect(() => {
    if (form.current && adapter.readChange() === undefined) takeOverForm(form.current, areas);
  }, []);
  useLayoutEffect(() => {
    if (answered > 0) (verdict?.ok ? done : summary).current?.focus();
  }, [answered]);
  const submit = (event: Event) => {
    event.preventDefault();
    acts.submit();
  };
  return (
    <form class="listing-form needs-script" noValidate ref={form} inert={isComing} onSubmit={submit}>
      <FormNotices context={context} state={state} onClear={acts.clear} />
      {tried && faults.length > 0 && <ErrorSummary context={context} faults={faults} summary={summary} />}
      {answers.event !== '' && <StatePart context={context} />}
      <VenuePart
        context={context}
        loading={answers.venue !== '' && !dossier && !state.dossierFailed}
        failed={state.dossierFailed}
        fixed={answers.event !== ''}
        onRetry={acts.retry}
      />
      <WhatPart context={context} />
      <WhenPart context={context} />
      <WhoPart context={context} />
      <TicketPart context={context} usual={usual?.tickets} venueIsKnown={usual !== undefined} />
      <AccessPart context={context} usual={usual?.accessibility} />
      {OTHER_LANGUAGES.map((language) => (
        <TranslationPart key={language} context={context} language={language} />
      ))}
      <PreviewPart context={context} state={state} />
      <p>
        {/* Before the page is awake the browser would send the form to nowhere, and lose it. */}
        <button type="submit" class="button" disabled={!clock}>
          {t('form.submit')}
        </button>
      </p>
      <p role="status">{state.awaited && t('form.venue.loading')}</p>
      {tried && verdict?.ok && <Result context={context} verdict={verdict} adapter={adapter} heading={done} />}
    </form>
  );
}
