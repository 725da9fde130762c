import type { ContentFiles } from './content-root.ts';

export const NETWORK = 'networks/kainuu.yaml';
export const VENUE = 'venues/kainuu/esimerkkitalo.yaml';
export const EVENT = 'events/esimerkkitalo/talvikonsertti.md';
export const TRANSLATION = 'events/esimerkkitalo/talvikonsertti.sv.md';
export const ISSUER = 'issuers/kainuu/esimerkkitoimisto.yaml';
export const PAGE = 'pages/fi/card.md';

/** The day for which the good content is good. */
export const TODAY = '2026-11-22';

/** A small content root, one file of each kind, without a single issue. */
export const GOOD_CONTENT = {
  [NETWORK]: `name: Kainuu
childAgeLimit: 18
journeyPlanner: matka
municipalities:
  - id: kajaani
    name: { fi: Kajaani, sv: Kajana }
    postalCodes: ["87100", "87200"]
    bounds: { south: "63.9", west: "26.9", north: "64.6", east: "28.6" }
    neighbours: [sotkamo]
  - id: sotkamo
    name: Sotkamo
    postalCodes: ["88600"]
    bounds: { south: "63.6", west: "27.7", north: "64.4", east: "29.3" }
    neighbours: [kajaani]
sources:
  - { url: https://www.esimerkki.example/kainuu, date: 2025-02-26 }
checked: 2026-11-22
`,
  [VENUE]: `name: { fi: Esimerkkitalo, sv: Exempelhuset }
kind: cultural-centre
categories: [music, theatre]
municipality: kajaani
address: { street: Esimerkkikatu 4, postalCode: "87100", locality: Kajaani }
coordinates: { latitude: "64.2270", longitude: "27.7285", precision: approximate }
website: https://www.esimerkki.example
phone: 08 123 4567
openingHours: "Tu-Su 11:00-17:00"
accessibility: { step-free-entrance: yes, induction-loop: ask }
participation:
  status: confirmed
  evidence:
    - { kind: named, name: Esimerkkitalon oma ilmoitus, date: 2026-11-01 }
tickets:
  channels: [box-office, phone]
  booking: required
  deadline: 2 days
sources:
  - { name: Esimerkkitalon oma ilmoitus, date: 2026-11-01 }
checked: 2026-11-22
`,
  [EVENT]: `---
title: Talvikonsertti
summary: Esimerkkikuoro laulaa talven lauluja.
languages: [fi]
when:
  dates:
    - { date: 2026-12-05, start: "18:00", end: "20:00" }
sources:
  - { name: Esimerkkitalon oma ilmoitus }
checked: 2026-11-01
---
Tule kuuntelemaan **esimerkkiä**.
`,
  [TRANSLATION]: `---
title: Vinterkonsert
summary: Exempelkören sjunger vinterns sånger.
---
Kom och lyssna.
`,
  [ISSUER]: `name: Esimerkkitoimisto
kind: social-services
precision: named
municipalities: [kajaani]
sources:
  - { url: https://www.esimerkki.example/toimisto }
checked: 2026-11-22
`,
  [PAGE]: `---
title: Mikä Kaikukortti on?
description: Esimerkkisivu kortista.
checked: 2026-11-22
---
## Mitä kortilla saa

Katso [kohteet](/kohteet/).
`,
} as const satisfies ContentFiles;

type GoodPath = keyof typeof GOOD_CONTENT;

/** The good content with one passage changed; throws when the passage is not there, so that no test tests nothing. */
export function goodContentWith(file: GoodPath, from: string, to: string): ContentFiles {
  const text: string = GOOD_CONTENT[file];
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}"`);
  return { ...GOOD_CONTENT, [file]: text.replace(from, () => to) };
}
