import { DATA_CATALOGUE_PATH, datasetPath, schemaPath } from '#i18n/open-data-paths.ts';
import { OPEN_LICENCE } from './open-licence.ts';

/** Our data sets and the forms in which each is had. */
const DATASETS = [
  { id: 'events', title: { fi: 'Kaikukortin tapahtumat', sv: 'Kaikukortets evenemang', en: 'Kaikukortti events' } },
  {
    id: 'venues',
    title: { fi: 'Kaikukortin kulttuurikohteet', sv: 'Kaikukortets kulturplatser', en: 'Kaikukortti venues' },
  },
] as const;
const FORMS = [
  { ending: 'json', mediaType: 'application/json' },
  { ending: 'csv', mediaType: 'text/csv' },
] as const;

const inLanguages = (text: Readonly<Record<string, string>>) =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));

/**
 * What data there is, for catalogues of open data (DCAT 3 in JSON-LD, with the fields that DCAT-AP asks for).
 *
 * @param day the day of the build
 */
export function dataCatalogue(origin: string, day: string): object {
  const address = origin + DATA_CATALOGUE_PATH;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': 'Kaikutarjonta', 'foaf:homepage': { '@id': `${origin}/` } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages({
      fi: 'Kaikutarjonnan avoin data',
      sv: 'Kaikutarjontas öppna data',
      en: 'Open data of Kaikutarjonta',
    }),
    'dct:description': inLanguages({
      fi: 'Mihin Kaikukortilla pääsee ilmaiseksi Espoossa ja Kainuussa.',
      sv: 'Vart man kommer gratis med Kaikukortet i Esbo och Kajanaland.',
      en: 'What Kaikukortti gives free tickets to in Espoo and Kainuu.',
    }),
    'dct:publisher': publisher,
    'dct:license': { '@id': OPEN_LICENCE.license },
    'dct:language': ['fi', 'sv', 'en'],
    'dct:modified': { '@type': 'xsd:date', '@value': day },
    'dcat:dataset': DATASETS.map(({ id, title }) => ({
      '@id': `${address}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:title': inLanguages(title),
      'dct:description': inLanguages(title),
      'dct:publisher': publisher,
      'dct:license': { '@id': OPEN_LICENCE.license },
      'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/DAILY' },
      'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/EDUC' },
      'dcat:distribution': FORMS.map(({ ending, mediaType }) => ({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': origin + datasetPath(id, ending) },
        'dcat:downloadURL': { '@id': origin + datasetPath(id, ending) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
        'dct:license': { '@id': OPEN_LICENCE.license },
        ...(ending === 'json' && { 'dct:conformsTo': { '@id': origin + schemaPath(id) } }),
      })),
    })),
  };
}
