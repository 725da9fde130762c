import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What the dark theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page in the light and in the dark, as `light image-alt: the elements`. Throws when it looked at
 * nothing.
 *
 * @param except rules that are not asked, with a reason where they are named
 */
export async function axeFinds(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate(drawAll);
  const light = await axe(page)
    .withTags(TAGS)
    .disableRules([...except])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page).withRules(COLOURS).analyze();
  if (light.passes.length < 10 || dark.passes.length === 0) throw new Error('axe found nothing to look at');
  return [
    ...light.violations.map((found) => `light ${told(found)}`),
    ...dark.violations.map((found) => `dark ${told(found)}`),
  ];
}

/**
 * Cards far below the screen are drawn when they come near (`content-visibility`): until then their places have a guessed size,
 * over which what is in them reaches. Nobody meets them so; axe, which asks for their sizes, would. Takes the way that the
 * policy of the page allows.
 */
const drawAll = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
};

/** Without a second page for the answers of frames, of which no page of ours has any: three times as quick. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

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
