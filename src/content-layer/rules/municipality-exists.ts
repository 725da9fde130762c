import type { Issue } from '../issue.ts';
import { suggest } from '../suggest.ts';
import { issueAt, type Rule } from './rule.ts';

/** Municipalities named by venues, issuers and neighbours are in the network, and no id is used twice. */
export const municipalityExists: Rule = (set) => {
  const issues: Issue[] = [];
  const unknown = (
    entry: Parameters<typeof issueAt>[0],
    path: PropertyKey[],
    found: string,
    allowed: readonly string[],
  ) => {
    if (allowed.includes(found)) return;
    const near = suggest(found, allowed);
    const params = { found, allowed: allowed.join(', '), ...(near && { suggestion: near }) };
    issues.push(issueAt(entry, 'municipality-unknown', path, params));
  };

  for (const network of set.networks) {
    const ids = network.data.municipalities.map(({ id }) => id);
    network.data.municipalities.forEach(({ neighbours = [] }, index) => {
      neighbours.forEach((id, n) => void unknown(network, ['municipalities', index, 'neighbours', n], id, ids));
    });
    for (const venue of set.venues) {
      if (venue.network === network.id) unknown(venue, ['municipality'], venue.data.municipality, ids);
    }
    for (const issuer of set.issuers) {
      if (issuer.network !== network.id) continue;
      issuer.data.municipalities.forEach((id, index) => void unknown(issuer, ['municipalities', index], id, ids));
    }
  }
  return [...issues, ...municipalitiesTwice(set)];
};

const municipalitiesTwice = (set: Parameters<Rule>[0]): Issue[] => {
  const all = set.networks.flatMap((network) =>
    network.data.municipalities.map(({ id }, index) => ({ id, network, index })),
  );
  return [...Map.groupBy(all, ({ id }) => id).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ id, network, index }) =>
        issueAt(network, 'municipality-twice', ['municipalities', index, 'id'], {
          found: id,
          others: group.map((one) => one.network.file).join(', '),
        }),
      ),
    );
};
