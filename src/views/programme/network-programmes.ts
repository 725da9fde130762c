import { PROGRAMME_STRINGS } from '#i18n/strings/programme.ts';
import { translate } from '#i18n/strings.ts';
import type { Link } from '../link.ts';
import { phrase, type ViewContext } from '../view-context.ts';
import { programmePath } from './programme-scopes.ts';

/** A link to each network's whole programme on paper: for whom a page that needs scripts is no use. */
export function networkProgrammes(context: ViewContext): Link[] {
  const t = translate(PROGRAMME_STRINGS, context.locale);
  return context.catalogue.networks.map(({ id, name }) => ({
    href: programmePath(context.locale, id),
    text: t('programme.title', { what: phrase(name, context).text }),
  }));
}
