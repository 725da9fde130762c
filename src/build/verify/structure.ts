import type { PageReader } from '../page-facts/page-reader.ts';
import type { SitePage } from './built-site.ts';
import { faultCheck, type PageCheck } from './page-check.ts';

function problemsOf({ path, tags }: SitePage): string[] {
  const problems: string[] = [];
  const headings = tags.filter(({ name }) => name === 'h1').length;
  if (headings !== 1) problems.push(`has ${headings} main headings (h1) instead of one`);
  if (!tags.some(({ name }) => name === 'main')) problems.push('has no main part');
  const canonical = tags.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical');
  const named =
    canonical && decodeURIComponent(new URL(canonical.attributes['href'] ?? '', `http://site${path}`).pathname);
  if (canonical && named !== path) problems.push(`says that its own address is ${named}`);
  return problems;
}

export const STRUCTURE_FAULTS: PageReader<readonly string[]> = { name: 'structure', read: problemsOf };

/** Every page has one main heading and one main part, and names no other page as itself. */
export const structureCheck = (): PageCheck<readonly string[]> => faultCheck(STRUCTURE_FAULTS);
