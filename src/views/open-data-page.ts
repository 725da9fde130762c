import { localize } from '#domain/localized.ts';
import {
  DATA_CATALOGUE_PATH,
  datasetPath,
  LINKED_EVENTS_PATH,
  OPEN_DATASETS,
  schemaPath,
} from '#i18n/open-data-paths.ts';
import { calendarPath } from '#i18n/routes.ts';
import { OPEN_DATA_STRINGS } from '#i18n/strings/open-data.ts';
import { translate } from '#i18n/strings.ts';
import type { Link } from './link.ts';
import { newsFeeds } from './news-feeds.ts';
import { embedPath } from './programme/embed-view.ts';
import type { ViewContext } from './view-context.ts';

/** What the page on open data shows below its text. */
export interface OpenDataView {
  readonly files: { readonly title: string; readonly links: readonly Link[] };
  readonly examples: { readonly title: string; readonly all: readonly Example[] };
}

/** A piece of text to copy, and what it does. */
export interface Example {
  readonly title: string;
  readonly code: string;
}

/** @param origin `https://host`: examples that can be copied need whole addresses */
export function openDataView(context: ViewContext, origin: string): OpenDataView {
  const { locale, language, catalogue } = context;
  const t = translate(OPEN_DATA_STRINGS, locale);
  const events = origin + datasetPath('events', 'json');
  return {
    files: {
      title: t('data.files'),
      links: [
        ...OPEN_DATASETS.flatMap((dataset): Link[] => [
          { href: datasetPath(dataset, 'json'), text: `${t(`data.${dataset}`)} (JSON)` },
          { href: datasetPath(dataset, 'csv'), text: `${t(`data.${dataset}`)} (CSV)` },
          { href: schemaPath(dataset), text: `${t(`data.${dataset}`)}: ${t('data.schema')} (JSON Schema)` },
        ]),
        { href: LINKED_EVENTS_PATH, text: t('data.linked-events') },
        { href: DATA_CATALOGUE_PATH, text: t('data.catalogue') },
        ...catalogue.networks.map(({ id, name }) => ({
          href: calendarPath(locale, id),
          text: t('data.calendar', { what: localize(name, language).text }),
        })),
        // Those of single towns are named on the towns' own lists.
        ...newsFeeds(context)
          .filter(({ code }) => code.startsWith('kaikki'))
          .map(({ path, kind }) => ({ href: `${path}.xml`, text: t(`data.${kind}`) })),
      ],
    },
    examples: {
      title: t('data.examples'),
      all: [
        {
          title: t('data.example.frame'),
          code: `<iframe src="${origin}${embedPath(locale, catalogue.networks[0]?.id ?? '')}" title="Kaikukortti" width="100%" height="600" loading="lazy"></iframe>`,
        },
        {
          title: t('data.example.spreadsheet'),
          code: `=IMPORTDATA("${origin}${datasetPath('events', 'csv')}")`,
        },
        {
          title: t('data.example.shell'),
          code: `curl -s ${events} | jq -r '.events[] | select(.municipality == "kajaani") | .title.fi'`,
        },
        {
          title: t('data.example.browser'),
          code: `<ul id="kaiku"></ul>
<script type="module">
  const { events, day } = await (await fetch('${events}')).json();
  const coming = events.filter(({ occurrences }) => occurrences.some(({ start }) => start >= day));
  for (const { title, url } of coming.slice(0, 5)) {
    const link = document.createElement('a');
    link.href = url.${language};
    link.textContent = title.${language} ?? title.fi;
    const item = document.createElement('li');
    item.append(link);
    document.querySelector('#kaiku').append(item);
  }
</script>`,
        },
        {
          title: t('data.example.python'),
          code: `import json, urllib.request
with urllib.request.urlopen("${origin}${datasetPath('venues', 'json')}") as file:
    for venue in json.load(file)["venues"]:
        if venue["participation"] == "confirmed":
            print(venue["name"]["fi"], venue["url"]["${language}"])`,
        },
      ],
    },
  };
}
