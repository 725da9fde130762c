import { localize } from '#domain/localized.ts';
import type { Venue } from '#domain/venue.ts';
import { ACCESSIBILITY_FEATURES } from '#domain/vocabulary.ts';
import { venuePath } from '#i18n/routes.ts';
import { ACCESSIBILITY_VOCABULARY } from '#i18n/strings/vocabulary-accessibility.ts';
import { translate } from '#i18n/strings.ts';
import type { FeedContext } from '../feed-context.ts';

/** A venue as a place (schema.org): its address, where it is, and what is known of access. What is to be asked is not told as a fact. */
export function venueJsonLd(venue: Venue, { language, origin, locale, municipalityNames }: FeedContext): object {
  const t = translate(ACCESSIBILITY_VOCABULARY, locale);
  const { address, coordinates, accessibility, website, phone } = venue;
  const url = origin + venuePath(locale, venue.id);
  const known = ACCESSIBILITY_FEATURES.filter(
    (feature) => accessibility[feature] === 'yes' || accessibility[feature] === 'no',
  );
  return {
    '@type': 'Place',
    '@id': url,
    url,
    name: localize(venue.name, language).text,
    address: {
      '@type': 'PostalAddress',
      ...(address.street !== undefined && { streetAddress: address.street }),
      ...(address.postalCode !== undefined && { postalCode: address.postalCode }),
      addressLocality: address.locality ?? municipalityNames[venue.municipality] ?? venue.municipality,
      addressCountry: 'FI',
    },
    ...(coordinates?.precision === 'exact' && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
    }),
    ...(phone !== undefined && { telephone: phone }),
    ...(website !== undefined && { sameAs: website }),
    ...(known.length > 0 && {
      amenityFeature: known.map((feature) => ({
        '@type': 'LocationFeatureSpecification',
        name: t(`accessibility.${feature}`),
        value: accessibility[feature] === 'yes',
      })),
    }),
  };
}
