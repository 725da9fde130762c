import { addDays, monthOf } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import type { FinderSource } from '#domain/find-results.ts';
import type { FinderQuery } from '#domain/finder-query.ts';
import { timesLeft } from '#domain/times-left.ts';
import type { WayOut } from '#domain/ways-out.ts';
import { formatMonth } from '#i18n/dates.ts';
import { eventListPath } from '#i18n/routes.ts';
import type { AnswerContext } from './answer-context.ts';
import { chosenLabel, labelOf } from './chosen-label.ts';
import { QueryLink } from './QueryLink.tsx';

interface Props {
  context: AnswerContext;
  query: FinderQuery;
  ways: readonly WayOut[];
  source: FinderSource;
  clock: Clock;
  onAsk: (query: FinderQuery) => void;
}

/** Nothing was found: questions near this one with what each would give, ready-made lists, and whom to ask. */
export function WaysOut({ context, query, ways, source, clock, onAsk }: Props) {
  const { props, t } = context;
  const month = nextMonth(source, clock);
  return (
    <div class="finder-nothing">
      <p>{t('finder.nothing-advice')}</p>
      <ul>
        {ways.map((way) => (
          <li key={JSON.stringify(way)}>
            <QueryLink context={context} onAsk={onAsk} query={queryOf(way, query)}>
              {textOf(way, context, query)}
            </QueryLink>
          </li>
        ))}
        {month !== undefined && (
          <li>
            <a href={eventListPath(props.locale, month)}>{t('finder.way.month', { month: formatMonth(month, t) })}</a>
          </li>
        )}
        {props.links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function queryOf(way: WayOut, { text }: FinderQuery): FinderQuery {
  return { text: way.kind === 'without-text' ? '' : text, filters: way.filters };
}

function textOf(way: WayOut, context: AnswerContext, { text }: FinderQuery): string {
  const { t } = context;
  const { count } = way;
  switch (way.kind) {
    case 'without':
      return t('finder.way.without', { label: chosenLabel(context, way.facet, way.value), count });
    case 'without-text':
      return t('finder.way.without-text', { text, count });
    case 'week':
    case 'next-week':
      return t(`finder.way.${way.kind}`, { count });
    case 'neighbour':
      return t('finder.way.neighbour', { label: labelOf(context, 'municipality', way.municipality), count });
  }
}

/** The month after this one, `YYYY-MM`, when something happens in it: then it has a list of its own. */
function nextMonth({ events }: FinderSource, clock: Clock): string | undefined {
  const month = monthOf(addDays(`${monthOf(clock.today)}-01`, 31));
  const has = events.some((event) => timesLeft(event, clock).some(({ date }) => monthOf(date) === month));
  return has ? month : undefined;
}
