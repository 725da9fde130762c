import type { Issuer } from '#domain/issuer.ts';
import type { Phrase } from '#domain/localized.ts';
import { formatPhone, phoneHref } from '#domain/phone.ts';
import { sectionPath } from '#i18n/routes.ts';
import { issuerKindLabel } from '#i18n/vocabulary-labels.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { type SourcesView, sourcesView } from './source-view.ts';
import { findTextPage, textBody } from './text-page.ts';
import type { BodyView } from './translated-body.ts';
import { phrase, type ViewContext } from './view-context.ts';

export interface IssuerView {
  readonly id: string;
  readonly name: Phrase;
  readonly kind: string;
  readonly summary?: Phrase;
  readonly where: string;
  readonly phone?: Link;
  readonly website?: Link;
  readonly sources: SourcesView;
}

export interface IssuerGroupView {
  readonly id: string;
  readonly title: string;
  /** Services that a source names. */
  readonly named: readonly IssuerView[];
  /** Kinds of service. */
  readonly kinds: readonly IssuerView[];
  readonly help?: Phrase;
}

/** Who gives the card: how to ask for it, then the services of each network. */
export interface IssuerPageView {
  readonly head: PageHead;
  readonly title: string;
  readonly body?: BodyView;
  readonly untranslated?: string;
  readonly groups: readonly IssuerGroupView[];
}

/** The page of issuers: the editors' text, then the services network by network. */
export function issuerPageView(context: ViewContext): IssuerPageView {
  const { t, locale, catalogue, language } = context;
  const text = findTextPage('how-to', context);
  return {
    head: {
      locale,
      path: sectionPath(locale, 'issuers'),
      title: text?.title ?? t('issuers.title'),
      description: text?.description ?? t('issuers.description'),
      section: 'card',
    },
    title: text?.title ?? t('issuers.title'),
    ...(text && { body: textBody(text, context) }),
    ...(text && text.language !== language && { untranslated: t('translation.missing') }),
    groups: catalogue.networks.map((network) => {
      const of = (precision: Issuer['precision']) =>
        catalogue.issuers
          .filter((issuer) => issuer.network === network.id && issuer.precision === precision)
          .map((issuer) => issuerView(issuer, context));
      return {
        id: network.id,
        title: phrase(network.name, context).text,
        named: of('named'),
        kinds: of('kind'),
        ...(network.help && { help: phrase(network.help, context) }),
      };
    }),
  };
}

function issuerView(issuer: Issuer, context: ViewContext): IssuerView {
  const { t, municipalityNames } = context;
  const { phone, website } = issuer;
  return {
    id: issuer.id,
    name: phrase(issuer.name, context),
    kind: issuerKindLabel(issuer.kind, t),
    ...(issuer.summary && { summary: phrase(issuer.summary, context) }),
    where: issuer.municipalities.map((id) => municipalityNames[id] ?? id).join(', '),
    ...(phone !== undefined && { phone: { text: formatPhone(phone), href: phoneHref(phone) } }),
    ...(website !== undefined && { website: { text: t('venue.website'), href: website } }),
    sources: sourcesView(issuer, context),
  };
}
