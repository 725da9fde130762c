import { listOf } from '#importers/json-value.ts';
import { type IcalTime, icalTime } from './ical-time.ts';

/** One property of a component: its parameters and its value as it stands in the file. */
export interface Property {
  readonly name: string;
  readonly tzid?: string;
  readonly text: string;
}

export interface Component {
  readonly properties: readonly Property[];
}

/** jCal (RFC 7265), as the parser gives it. */
type Jcal = readonly [name: string, properties: readonly JcalProperty[], components: readonly Jcal[]];
type JcalProperty = readonly [
  name: string,
  parameters: Record<string, unknown>,
  type: string,
  ...values: readonly unknown[],
];

/** All components of a name, however deep: a file may hold several calendars. */
export function componentsOf(json: unknown, name: string, depth = 0): Component[] {
  if (!Array.isArray(json) || depth > 5) return [];
  if (typeof json[0] !== 'string') return json.flatMap((one) => componentsOf(one, name, depth + 1));
  const [own, properties, inner] = json as unknown as Jcal;
  if (own === name) return [{ properties: properties.flatMap(propertyOf) }];
  return inner.flatMap((one) => componentsOf(one, name, depth + 1));
}

function propertyOf([name, parameters, type, ...values]: JcalProperty): Property[] {
  const tzid = parameters['tzid'];
  return values.map((value) => ({
    name,
    ...(typeof tzid === 'string' && { tzid }),
    text: type === 'recur' ? ruleText(value) : Array.isArray(value) ? value.map(String).join(';') : String(value ?? ''),
  }));
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule comes as a group of its parts; other libraries want it as it was. */
function ruleText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const parts = Object.entries(value).map(([key, part]) => {
    const text = key === 'wkst' ? (DAYS[Number(part) - 1] ?? String(part)) : listOf(part).join(',');
    return `${key.toUpperCase()}=${key === 'until' ? text.replace(/[-:]/g, '') : text}`;
  });
  return parts.sort((a, b) => Number(b.startsWith('FREQ')) - Number(a.startsWith('FREQ'))).join(';');
}

/** The first value of a property; empty when there is none. */
export function textOfProperty({ properties }: Component, name: string): string {
  return properties.find((one) => one.name === name)?.text.trim() ?? '';
}

/** A date or time of a property. */
export function dateOf({ properties }: Component, name: string): IcalTime | 'unknown-zone' | undefined {
  const property = properties.find((one) => one.name === name);
  return property && icalTime(property.text, property.tzid);
}

/** All dates of a property that can be read; of periods their starts. */
export function datesOf({ properties }: Component, name: string): (IcalTime | undefined)[] {
  return properties
    .filter((one) => one.name === name)
    .map(({ text, tzid }) => icalTime(text.split(/[/;]/)[0] ?? '', tzid))
    .map((at) => (at === 'unknown-zone' ? undefined : at));
}
