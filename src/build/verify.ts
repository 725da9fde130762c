import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { isStatementOld } from '#views/accessibility-results.ts';
import { readBuiltSite, type SiteProblem } from './verify/built-site.ts';
import { exampleProblems, unmarkedExampleProblems } from './verify/examples.ts';
import { fileProblems } from './verify/files.ts';
import { imageProblems } from './verify/image-metadata.ts';
import { languageProblems } from './verify/languages.ts';
import { linkProblems } from './verify/links.ts';
import { listingProblems } from './verify/listings.ts';
import { outsideProblems } from './verify/outside.ts';
import { plainListingProblems } from './verify/plain-listings.ts';
import { structureProblems } from './verify/structure.ts';
import { sharedTitles, titleProblems } from './verify/titles.ts';
import { weightProblems } from './verify/weights.ts';

const SHOWN = 40;

function report(problems: readonly SiteProblem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ page, message }) => `  ${page} ${message}`);
  const rest = problems.length - lines.length;
  return [
    `The built site has ${problems.length} problems:`,
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ].join('\n');
}

/**
 * Looks at everything that was built, and fails the build with a list when a listing is missing somewhere, a link or a
 * language link leads nowhere, a page has no title or main heading, a file cannot be read as what it is, a picture carries more than
 * its pixels, or anything is loaded from another host.
 */
export function verify(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:verify',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { settings } = source;
        const { catalogue } = await source.current();
        const site = readBuiltSite(fileURLToPath(dir));
        const withExamples = settings.contentRoots.some((root) => root.example);
        const problems = [
          ...listingProblems(site, catalogue, settings),
          ...plainListingProblems(site, catalogue, settings),
          ...linkProblems(site),
          ...languageProblems(site),
          ...titleProblems(site),
          ...structureProblems(site),
          ...outsideProblems(site),
          ...fileProblems(site),
          ...(await imageProblems(site)),
          ...(withExamples ? unmarkedExampleProblems(site, catalogue) : exampleProblems(site, catalogue)),
        ];
        for (const { page, message } of [...sharedTitles(site), ...weightProblems(site)])
          logger.warn(`${page} ${message}`);
        if (isStatementOld(settings.today))
          logger.warn('The accessibility statement is over a year old: npm test, then npm run report -- --statement');
        if (problems.length > 0) throw new Error(report(problems));
        logger.info(
          `${site.pages.size} pages, ${catalogue.events.length} events and ${catalogue.venues.length} venues: all in place`,
        );
      },
    },
  };
}
