import { readFileSync } from 'node:fs';
import type { PlacedFile } from '#content-layer/content-set.ts';
import { judgeText } from '#content-layer/files/judge-text.ts';
import type { Content } from '#content-layer/read-content.ts';
import type { Dossier, EventTexts } from '#submission/dossier.ts';

/** A dossier that can be made. */
export interface DossierToMake {
  /** The files that it holds the texts of. */
  readonly files: readonly PlacedFile[];
  make(): Dossier;
}

/** The dossiers of all venues that are published, with those of their events that are. */
export function dossiersOf({
  listings,
  catalogue,
}: Pick<Content, 'listings' | 'catalogue'>): Map<string, DossierToMake> {
  const byParts = new Map(listings.map((file) => [file.parts.join('/'), file]));
  const eventsOf = Map.groupBy(catalogue.events, ({ venue }) => venue);
  return new Map(
    catalogue.venues.map(({ id, network }): [string, DossierToMake] => {
      const networkFile = byParts.get(`networks/${network}.yaml`);
      const venueFile = byParts.get(`venues/${network}/${id}.yaml`);
      const events = (eventsOf.get(id) ?? []).map(({ slug }) => {
        const [fi, sv, en] = ['', '.sv', '.en'].map((end) => byParts.get(`events/${id}/${slug}${end}.md`));
        return { slug, fi, sv, en };
      });
      return [
        id,
        {
          files: [networkFile, venueFile, ...events.flatMap(({ fi, sv, en }) => [fi, sv, en])].filter(
            (file) => file !== undefined,
          ),
          make: () => ({
            network: { id: network, text: textOf(networkFile) ?? '' },
            venue: { id, text: textOf(venueFile) ?? '' },
            events: Object.fromEntries(
              events.map(({ slug, fi, sv, en }): [string, EventTexts] => [
                slug,
                { fi: textOf(fi) ?? '', ...(sv && { sv: textOf(sv) ?? '' }), ...(en && { en: textOf(en) ?? '' }) },
              ]),
            ),
          }),
        },
      ];
    }),
  );
}

/** As the content layer read it: it was good then. */
function textOf(file: PlacedFile | undefined): string | undefined {
  if (!file) return undefined;
  const judged = judgeText(file.file, readFileSync(file.path, 'utf8').replace(/^\ufeff/, ''));
  return 'text' in judged ? judged.text : '';
}
