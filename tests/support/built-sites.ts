import { existsSync } from 'node:fs';

/** The day that the sites under test count as built on: a Tuesday in winter time, so that a weekend lies ahead. */
export const BUILD_DAY = '2026-11-24';

/** A built site that tests look at. */
export interface TestSite {
  readonly dir: string;
  /** The environment it was built with, and that the catalogue behind it is read with. */
  readonly env: Readonly<Record<string, string>>;
}

/** Real content and the example season. */
export const EXAMPLE_SITE: TestSite = {
  dir: '.cache/test/example-site',
  env: { KAIKU_TODAY: BUILD_DAY, KAIKU_EXAMPLES: '1', KAIKU_SITE: 'https://kaikutarjonta.example' },
};

/** Real content only, as it is published. */
export const PRODUCTION_SITE: TestSite = {
  dir: '.cache/test/production-site',
  env: {
    KAIKU_TODAY: BUILD_DAY,
    KAIKU_SITE: 'https://kaikutarjonta.example',
    KAIKU_FEEDBACK: 'palaute@kaikutarjonta.example',
  },
};

/** Real content beside listings that are good by every rule and hostile in every text. */
export const HOSTILE_SITE: TestSite = {
  dir: '.cache/test/hostile-site',
  env: {
    KAIKU_TODAY: BUILD_DAY,
    KAIKU_SITE: 'https://kaikutarjonta.example',
    KAIKU_CONTENT: '.cache/test/hostile-content',
  },
};

/** Real content and a thousand invented events as if they were real: more than one list, one venue's page or the finder's data holds. */
export const LARGE_SITE: TestSite = {
  dir: '.cache/test/large-site',
  env: {
    KAIKU_TODAY: BUILD_DAY,
    KAIKU_SITE: 'https://kaikutarjonta.example',
    KAIKU_CONTENT: '.cache/test/large-content',
  },
};

/** The example site with every English text of our own in ⟦ ⟧. */
export const PSEUDO_SITE: TestSite = {
  dir: '.cache/test/pseudo-site',
  env: { ...EXAMPLE_SITE.env, KAIKU_PSEUDO: '1' },
};

/** The folder of a test site. Throws a sentence that says how to build it when it is not there. */
export function builtSite(site: TestSite): string {
  if (existsSync(site.dir)) return site.dir;
  throw new Error(`${site.dir} is not built. Run: npm test -- build`);
}
