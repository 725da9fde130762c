/** Where version 1 of the open data is. */
const FOLDER = '/data/v1';

/** The data sets of the open data: the name of the file, and of the list of records in it. */
export const OPEN_DATASETS = ['events', 'venues'] as const;
export type OpenDataset = (typeof OPEN_DATASETS)[number];

/** A data set as a file. */
export function datasetPath(dataset: OpenDataset, ending: 'json' | 'csv'): string {
  return `${FOLDER}/${dataset}.${ending}`;
}

/** The JSON Schema of a data set. */
export function schemaPath(dataset: OpenDataset): string {
  return `${FOLDER}/${dataset}.schema.json`;
}

/** What data there is, for catalogues of open data. */
export const DATA_CATALOGUE_PATH = `${FOLDER}/catalog.jsonld`;

/** The same events as the Linked Events interface of Finnish cities gives them. */
export const LINKED_EVENTS_PATH = '/data/linkedevents/v1/event.json';
