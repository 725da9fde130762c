import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Beyond the law: 7 : 1 for all text (WCAG 1.4.6). */
const BEYOND = 'color-contrast-enhanced';

/**
 * What axe finds on the page in the light and in the dark, as `light image-alt: the elements`. Throws when it looked at
 * nothing.
 *
 * @param except rules that are not asked, with a reason where they are named
 */
export async function axeFinds(page: Page, except: readonly string[] = []): Promise<string[]> {
  const finds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    finds.push(...(await axeFindsAsItIs(page, except)).map((found) => `${colorScheme} ${found}`));
  }
  return finds;
}

/** What axe finds on the page as it is shown now: on paper, turned round, in forced colours. */
export async function axeFindsAsItIs(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(drawAll);
  // Without a second page for the answers of frames, of which no page of ours has any: three times as quick.
  const { passes, violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { [BEYOND]: { enabled: true } } })
    .withTags(TAGS)
    .disableRules([...except])
    .analyze();
  if (passes.length < 10) throw new Error('axe found nothing to look at');
  return violations.map(told);
}

/**
 * Cards far below the screen are drawn when they come near (`content-visibility`): until then their places have a guessed size,
 * over which what is in them reaches. Nobody meets them so; axe, which asks for their sizes, would. Takes the way that the
 * policy of the page allows.
 */
const drawAll = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
};

const told = ({
  id,
  nodes,
}: {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}) =>
  `${id}: ${nodes
    .slice(0, 3)
    .map((node) => node.target.join(' '))
    .join(', ')}`;
