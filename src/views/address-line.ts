import type { Venue } from '#domain/venue.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** Street, postal code and town in one line, as far as they are known; at least the municipality. */
export function addressLine(
  { address, municipality }: Pick<Venue, 'address' | 'municipality'>,
  context: ViewContext,
): string {
  const town = address.locality ?? context.municipalityNames[municipality] ?? municipality;
  const place = address.place && phrase(address.place, context).text;
  return [place, address.street, [address.postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
