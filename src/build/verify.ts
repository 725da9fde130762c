import type { ContentSource } from '#content-layer/content-source.ts';
import { isStatementOld } from '#views/accessibility-results.ts';
import type { BuiltFiles } from './built-files.ts';
import type { FinishingStep } from './finishing-step.ts';
import { placesOf } from './verify/built-site.ts';
import { exampleCheck, unmarkedExampleCheck } from './verify/examples.ts';
import { ownFolderCheck } from './verify/files.ts';
import { languageCheck } from './verify/languages.ts';
import { linkCheck } from './verify/links.ts';
import { listEntryCheck } from './verify/list-entries.ts';
import { listingProblems } from './verify/listings.ts';
import { outsideCheck } from './verify/outside.ts';
import { runPageChecks, type SiteProblem } from './verify/page-check.ts';
import { plainListingCheck } from './verify/plain-listings.ts';
import { structureCheck } from './verify/structure.ts';
import { sharedTitleCheck, titleCheck } from './verify/titles.ts';
import { weigh, weightCheck } from './verify/weights.ts';

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

async function faultsOf(built: BuiltFiles, paths: ReadonlySet<string>): Promise<SiteProblem[]> {
  const problems: SiteProblem[] = [];
  for (const page of paths) problems.push(...(await built.faults(page.slice(1))).map((message) => ({ page, message })));
  return problems;
}

/**
 * Looks at everything that was built, and fails the build with a list when a listing is missing somewhere, a link or a
 * language link leads nowhere, a page has no title or main heading, a file cannot be read as what it is, a picture carries more than
 * its pixels, or anything is loaded from another host.
 */
export function verify(source: ContentSource): FinishingStep {
  return {
    name: 'verify',
    isCheck: true,
    async finish(built, log) {
      const { settings } = source;
      const { catalogue } = await source.current();
      const { root } = built;
      // What lies there, not what the steps say that they wrote.
      const site = placesOf(root);
      log.info(`${site.files.size} files to be looked at`);
      const withExamples = settings.contentRoots.some(({ example }) => example);
      const { problems: found, advice } = runPageChecks(built.pages(), [
        listEntryCheck(site, catalogue, settings),
        plainListingCheck(site, catalogue, settings),
        linkCheck(site),
        languageCheck(site),
        titleCheck(),
        sharedTitleCheck(),
        structureCheck(),
        outsideCheck(),
        ownFolderCheck(),
        weightCheck((page) => built.weight(page, weigh)),
        withExamples ? unmarkedExampleCheck(catalogue) : exampleCheck(catalogue),
      ]);
      const problems = [
        ...listingProblems(site, catalogue, settings),
        ...found,
        ...(await faultsOf(built, site.files)),
      ];
      for (const { page, message } of advice) log.warn(`${page} ${message}`);
      if (isStatementOld(settings.today))
        log.warn(
          'Saavutettavuusseloste on yli vuoden vanha: npm test, sitten npm run report -- --statement · The accessibility statement is over a year old',
        );
      if (!withExamples && settings.feedback === undefined)
        log.warn(
          'KAIKU_FEEDBACK puuttuu: saavutettavuusselosteessa pitää olla palauteosoite, ja nyt siinä lukee, ettei sitä ole · is not set: the accessibility statement says that there is no address',
        );
      if (problems.length > 0) throw new Error(report(problems));
      log.info(
        `${site.pages.size} pages, ${catalogue.events.length} events and ${catalogue.venues.length} venues: all in place`,
      );
    },
  };
}
