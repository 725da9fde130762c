import { useMemo, useState } from 'preact/hooks';
import { isDayInterval } from '#domain/day-interval.ts';
import type { FacetCounts } from '#domain/facets.ts';
import type { Facet, Filters } from '#domain/filters.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/strings.ts';
import type { FinderWords } from '#views/finder-file.ts';
import type { AnswerTexts } from '../answer/answer-context.ts';
import { DayFields } from './DayFields.tsx';
import { FacetChoices } from './FacetChoices.tsx';

interface Props {
  words: FinderWords;
  locale: Locale;
  filters: Filters;
  counts: FacetCounts | undefined;
  /** Before it is opened only what comes first, so that a slow phone opens it at once; the rest a picture later. */
  whole: boolean;
  onChange: (filters: Filters) => void;
  /** The visitor is ready: to the results. */
  onDone: () => void;
}

const REST = ['language', 'accessibility', 'channel', 'booking', 'children', 'run'] as const satisfies readonly Facet[];

/** What is inside the filter panel: town, audience and kind first, the rest behind a handle of its own. */
export function Panel({ words, locale, filters, counts, whole, onChange, onDone }: Props) {
  const t = useMemo<AnswerTexts>(() => translator(words.strings, locale), [words, locale]);
  // What is in force can be seen at once when the panel is opened on a link that was sent.
  const [open] = useState(() => filters.when.some(isDayInterval) || REST.some((facet) => filters[facet].length > 0));
  const shared = { words, filters, counts, onChange };
  return (
    <>
      <FacetChoices {...shared} facets={['municipality']} legend={t('finder.facet.municipality')} />
      {whole && (
        <>
          <FacetChoices {...shared} facets={['audience']} legend={t('finder.facet.audience')} />
          <FacetChoices {...shared} facets={['category']} legend={t('finder.facet.category')} />
          <details class="finder-more" open={open}>
            <summary>
              {t('finder.more-filters')} <small>{t('finder.more-filters-about')}</small>
            </summary>
            <DayFields t={t} filters={filters} onChange={onChange} />
            <FacetChoices {...shared} facets={['booking', 'children']} legend={t('finder.facet.easy')} />
            <FacetChoices {...shared} facets={['language']} legend={t('finder.facet.language')} />
            <FacetChoices
              {...shared}
              facets={['accessibility']}
              legend={t('finder.facet.accessibility')}
              hint={t('finder.accessibility-all')}
            />
            <FacetChoices {...shared} facets={['channel']} legend={t('finder.facet.channel')} />
            <FacetChoices {...shared} facets={['run']} legend={t('finder.facet.run')} />
          </details>
          <button type="button" onClick={onDone}>
            {t('finder.show-results')}
          </button>
        </>
      )}
    </>
  );
}
