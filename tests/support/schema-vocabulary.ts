import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TERM = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)>/;
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const DOMAIN = 'http://schema.org/domainIncludes';
const KINDS: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/01/rdf-schema#Class': 'rdfs:Class',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property': 'rdf:Property',
};

/**
 * The vocabulary of schema.org in the form in which its site gives it (`{ '@graph': […] }`), with what the validator reads:
 * kinds, parents and to what a property belongs. Made from the N-Quads of `@vocabulary/schema`, since nothing is fetched.
 */
export function schemaVocabulary(): { readonly '@graph': readonly object[] } {
  const file = fileURLToPath(new URL('schema.nq', import.meta.resolve('@vocabulary/schema')));
  const terms = new Map<string, { type?: string; parents: object[]; domains: object[] }>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, predicate, object = ''] = TERM.exec(line) ?? [];
    if (name === undefined) continue;
    const term = terms.get(name) ?? { parents: [], domains: [] };
    terms.set(name, term);
    const reference = { '@id': object.replace('http://schema.org/', 'schema:') };
    if (predicate === RDF_TYPE && KINDS[object]) term.type = KINDS[object];
    else if (predicate === SUBCLASS) term.parents.push(reference);
    else if (predicate === DOMAIN) term.domains.push(reference);
  }
  return {
    '@graph': [...terms].map(([name, { type, parents, domains }]) => ({
      '@id': `schema:${name}`,
      '@type': type,
      'rdfs:subClassOf': parents,
      'schema:domainIncludes': domains,
    })),
  };
}
