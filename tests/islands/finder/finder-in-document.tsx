import { hydrate, render } from 'preact';
import Finder from '#islands/finder/Finder.tsx';
import { FakeBrowser, settle } from './fake-browser.ts';
import { PROPS } from './finder-fixture.tsx';

const finder = (browser: FakeBrowser) => (
  <Finder {...PROPS} adapter={browser}>
    <p id="own-list">Tapahtumat ilman hakua</p>
  </Finder>
);

/** The finder in the document, awake, with a static list inside. */
export async function openFinder(browser: FakeBrowser): Promise<HTMLElement> {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  await settle(() => render(finder(browser), root));
  return root;
}

/** Puts text at the end of what stands in a field, as fingers do. */
function typeInto(field: HTMLInputElement, text: string): void {
  field.value += text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * A finder whose page was there before its script, as on a slow line: `before` was typed ahead of waking, `during`
 * right after it, before any effect has run.
 */
export async function wakeFinder(browser: FakeBrowser, before: string, during: string): Promise<HTMLInputElement> {
  const asleep = await openFinder(new FakeBrowser(browser.named));
  const root = asleep.cloneNode(true) as HTMLElement;
  document.body.replaceChildren(root);
  const field = root.querySelector<HTMLInputElement>('[type=search]');
  if (field === null) throw new Error('The finder has no search field');
  typeInto(field, before);
  browser.form_ = new URLSearchParams({ q: field.value }).toString();
  await settle(() => {
    hydrate(finder(browser), root);
    if (during !== '') typeInto(field, during);
  });
  return field;
}
