import type { Dossier } from '#submission/dossier.ts';
import { EVENT, GOOD_CONTENT, NETWORK, TRANSLATION, VENUE } from '../support/good-content.ts';

/** The dossier of the good content's venue, with its one event. */
export const DOSSIER: Dossier = {
  network: { id: 'kainuu', text: GOOD_CONTENT[NETWORK] },
  venue: { id: 'esimerkkitalo', text: GOOD_CONTENT[VENUE] },
  events: { talvikonsertti: { fi: GOOD_CONTENT[EVENT], sv: GOOD_CONTENT[TRANSLATION] } },
};

/** The same venue without any event. */
export const EMPTY_DOSSIER: Dossier = { ...DOSSIER, events: {} };
