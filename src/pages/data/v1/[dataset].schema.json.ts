import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSchema } from '#feeds/open-data/schema/open-schemas.ts';
import { OPEN_DATASETS, type OpenDataset, schemaPath } from '#i18n/open-data-paths.ts';

/** One schema for each data set. */
export const getStaticPaths = (() =>
  OPEN_DATASETS.map((dataset) => ({ params: { dataset } }))) satisfies GetStaticPaths;

/** What a file of open data holds, for programs that check it. */
export const GET: APIRoute = ({ params, site }) => {
  const dataset = params['dataset'] as OpenDataset;
  return Response.json(publishedSchema(dataset, new URL(schemaPath(dataset), site).href));
};
