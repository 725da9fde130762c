import { addDays, type CivilDate } from '#domain/civil-date.ts';
import type { SeasonVenue } from './place-venues.ts';
import type { Random } from './random.ts';
import { EXAMPLE_IMAGE } from './season-pictures.ts';
import { ticketsYaml } from './tickets-yaml.ts';
import { type YamlFile, yamlText } from './yaml-text.ts';

/**
 * Example contacts reach nobody. A subscriber number never begins with a zero in Finland, so this one cannot be given
 * to anybody; example.com is reserved for examples (RFC 2606); no street is called Esimerkkikatu.
 */
export const EXAMPLE_CONTACTS = {
  phone: '09 000 0000',
  email: 'esimerkki@example.com',
  website: 'https://www.example.com/',
  street: 'Esimerkkikatu 1',
} as const;

/** Where invented facts come from, said plainly. */
export const EXAMPLE_SOURCE = {
  fi: 'Keksitty esimerkki: ei oikea kohde',
  sv: 'Påhittat exempel: ingen verklig plats',
  en: 'Invented example: not a real place',
} as const;

/** Path (inside the content folder) and text of one example venue. */
export function venueFile(venue: SeasonVenue, random: Random, today: CivilDate): readonly [path: string, text: string] {
  const { plan, municipality } = venue;
  const checked = addDays(today, -random.between(1, 60));
  const { bounds, name } = municipality;
  const middle = (a: number, b: number, shift: number) => (a + (b - a) * (0.5 + shift)).toFixed(3);
  // The middle of the municipality, a little scattered: somewhere in the woods, at nobody's door.
  const coordinates = {
    latitude: middle(bounds.south, bounds.north, (random.next() - 0.5) / 4),
    longitude: middle(bounds.west, bounds.east, (random.next() - 0.5) / 4),
    precision: 'approximate',
  };
  const data: YamlFile = {
    name: {
      fi: `${plan.name.fi} ${name.fi}`,
      sv: `${plan.name.sv} ${name.sv ?? name.fi}`,
      en: `${plan.name.en} ${name.en ?? name.fi}`,
    },
    kind: plan.kind,
    categories: plan.categories,
    municipality: municipality.id,
    summary: { ...plan.summary },
    address: {
      street: EXAMPLE_CONTACTS.street,
      postalCode: municipality.postalCodes[0],
      locality: municipality.name.fi,
    },
    coordinates: random.chance(0.8) ? coordinates : undefined,
    website: EXAMPLE_CONTACTS.website,
    image: plan.kind === 'museum' ? EXAMPLE_IMAGE : undefined,
    phone: EXAMPLE_CONTACTS.phone,
    email: EXAMPLE_CONTACTS.email,
    openingHours: plan.openingHours,
    gettingThere: random.chance(0.6) ? GETTING_THERE : undefined,
    accessibility: { ...plan.accessibility },
    participation: {
      status: random.chance(0.8) ? 'confirmed' : 'reported',
      evidence: [{ kind: 'named', name: EXAMPLE_SOURCE, date: checked }],
    },
    tickets: ticketsYaml(plan.tickets),
    note: EXAMPLE_NOTE,
    sources: [{ name: EXAMPLE_SOURCE, date: checked }],
    checked,
  };
  return [`venues/${municipality.network}/${venue.id}.yaml`, yamlText(data)];
}

const EXAMPLE_NOTE = {
  fi: 'Esimerkki: tätä kohdetta ei ole. Se näyttää, miltä kohteen sivu näyttää.',
  sv: 'Exempel: den här platsen finns inte. Den visar hur en plats ser ut på webbplatsen.',
  en: 'Example: this venue does not exist. It shows what a venue’s page looks like.',
};

const GETTING_THERE = {
  fi: 'Esimerkki: bussipysäkki on oven edessä, ja pihalla on pyöräteline.',
  sv: 'Exempel: busshållplatsen är utanför dörren, och på gården finns ett cykelställ.',
  en: 'Example: the bus stops at the door, and there is a bicycle rack in the yard.',
};
