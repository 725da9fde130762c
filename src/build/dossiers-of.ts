import { readFileSync } from 'node:fs';
import type { PlacedFile } from '#content-layer/content-set.ts';
import { judgeText } from '#content-layer/files/judge-text.ts';
import type { Content } from '#content-layer/read-content.ts';
import type { Dossier, EventTexts } from '#submission/dossier.ts';

/** The dossiers of all venues that are published, with those of their events that are. */
export function dossiersOf({ listings, catalogue }: Pick<Content, 'listings' | 'catalogue'>): Map<string, Dossier> {
  const byParts = new Map(listings.map((file) => [file.parts.join('/'), file]));
  const textAt = (name: string): string | undefined => {
    const file = byParts.get(name);
    return file && textOf(file);
  };
  const eventsOf = Map.groupBy(catalogue.events, ({ venue }) => venue);
  return new Map(
    catalogue.venues.map(({ id, network }): [string, Dossier] => {
      const events = (eventsOf.get(id) ?? []).map(({ slug }): [string, EventTexts] => {
        const [fi = '', sv, en] = ['', '.sv', '.en'].map((end) => textAt(`events/${id}/${slug}${end}.md`));
        return [slug, { fi, ...(sv !== undefined && { sv }), ...(en !== undefined && { en }) }];
      });
      return [
        id,
        {
          network: { id: network, text: textAt(`networks/${network}.yaml`) ?? '' },
          venue: { id, text: textAt(`venues/${network}/${id}.yaml`) ?? '' },
          events: Object.fromEntries(events),
        },
      ];
    }),
  );
}

/** As the content layer read it: it was good then. */
function textOf({ file, path }: PlacedFile): string {
  const judged = judgeText(file, readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  return 'text' in judged ? judged.text : '';
}
