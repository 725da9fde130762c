import type { Issue } from '../issue.ts';
import { issueAt, type Rule } from './rule.ts';

/** A venue's postal code and its point on the map belong to its municipality. */
export const addressInMunicipality: Rule = (set) => {
  const municipalities = new Map(
    set.networks.flatMap(({ data }) => data.municipalities.map((one) => [one.id, one] as const)),
  );
  return set.venues.flatMap((venue) => {
    const { municipality, address, coordinates } = venue.data;
    const area = municipalities.get(municipality);
    if (!area) return [];
    const issues: Issue[] = [];
    const postalCode = address?.postalCode;
    if (postalCode && !area.postalCodes.includes(postalCode)) {
      const params = { found: postalCode, municipality: area.name.fi };
      issues.push(issueAt(venue, 'postal-code-elsewhere', ['address', 'postalCode'], params));
    }
    if (coordinates) {
      const { latitude, longitude } = coordinates;
      const { south, north, west, east } = area.bounds;
      const isInside = latitude >= south && latitude <= north && longitude >= west && longitude <= east;
      const params = { found: `${latitude}, ${longitude}`, municipality: area.name.fi };
      if (!isInside) issues.push(issueAt(venue, 'coordinates-elsewhere', ['coordinates', 'latitude'], params));
    }
    return issues;
  });
};
