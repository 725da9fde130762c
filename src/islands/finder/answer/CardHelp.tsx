import { sectionPath } from '#i18n/routes.ts';
import type { AnswerContext } from './answer-context.ts';

/** For those who ask the search about the card: the pages that answer. */
export function CardHelp({ context: { props, t } }: { context: AnswerContext }) {
  return (
    <p class="notice">
      {t('finder.card-help')} <a href={sectionPath(props.locale, 'card')}>{t('finder.card-help.card')}</a>
      {' · '}
      <a href={sectionPath(props.locale, 'issuers')}>{t('finder.card-help.issuers')}</a>
    </p>
  );
}
