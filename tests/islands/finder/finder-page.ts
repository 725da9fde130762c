import type { SearchFound } from '#search/search-engine.ts';
import { FakeBrowser, settle } from './fake-browser.ts';
import { event, sourceOf, venue } from './finder-fixture.tsx';
import { openFinder } from './finder-in-document.tsx';

export const EVENTS = [
  event('jazz', '2026-11-25'),
  event('runo', '2026-11-28', { categories: ['literature'] }),
  event('teatteri', '2026-12-03', { categories: ['theatre'], municipality: 'kuhmo', audience: ['children'] }),
];

/** A finder on a page, and how a person looks at it and uses it. */
export class FinderPage {
  readonly browser: FakeBrowser;
  readonly root: HTMLElement;

  private constructor(browser: FakeBrowser, root: HTMLElement) {
    this.browser = browser;
    this.root = root;
  }

  /** @param prepare changes the browser before the page wakes up */
  static async open(
    search = '',
    {
      events = EVENTS,
      venues = [venue('talo')],
      prepare = () => undefined,
    }: { events?: typeof EVENTS; venues?: ReturnType<typeof venue>[]; prepare?: (browser: FakeBrowser) => void } = {},
  ): Promise<FinderPage> {
    const browser = new FakeBrowser(sourceOf(events, venues));
    browser.search_ = search;
    prepare(browser);
    return new FinderPage(browser, await openFinder(browser));
  }

  status = () => this.root.querySelector('[role=status]')?.textContent ?? '';
  ids = () => [...this.root.querySelectorAll<HTMLElement>('[data-id]')].map((item) => item.dataset['id']);
  ownListShows = () => this.root.querySelector('#own-list')?.closest('[hidden]') === null;
  links = (within = '') => [...this.root.querySelectorAll<HTMLAnchorElement>(`${within} a`)];
  field = () => this.#one<HTMLInputElement>('[type=search]');
  choice = (name: string, value: string) => this.#one<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  labelOf = (name: string, value: string) => this.choice(name, value).closest('label')?.textContent;
  link = (text: string) => this.#saying(this.links(), text);

  panel = () => this.#one<HTMLDetailsElement>('.finder-panel');
  /** Opens the panel as a person does; its inside is there when this has come to its end. */
  openPanel = () =>
    settle(() => {
      this.panel().open = true;
      this.panel().dispatchEvent(new Event('toggle'));
    });
  /** Fills a date field. */
  pick = (name: 'from' | 'to', date: string) =>
    settle(() => {
      const field = this.#one<HTMLInputElement>(`input[type=date][name=${name}]`);
      field.value = date;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  picked = (name: 'from' | 'to') => this.#one<HTMLInputElement>(`input[type=date][name=${name}]`).value;
  async choose(name: string, value: string): Promise<void> {
    if (name !== 'when' && !this.panel().open) await this.openPanel();
    await settle(() => this.choice(name, value).click());
  }
  follow = (text: string) => settle(() => this.link(text).click());
  press = (text: string) => settle(() => this.#saying([...this.root.querySelectorAll('button')], text).click());
  answer = (index: number, ids: string[], found: Partial<SearchFound> = {}) =>
    settle(() => this.browser.answers[index]?.resolve(ids, found));

  /** Types and waits until the finder takes the words as meant. */
  async type(text: string): Promise<void> {
    await settle(() => {
      this.field().value = text;
      this.field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle(() => this.browser.pause());
  }

  #one<E extends Element>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (found === null) throw new Error(`Nothing on the page is ${selector}`);
    return found;
  }

  #saying<E extends Element>(elements: readonly E[], text: string): E {
    const found = elements.find((element) => element.textContent?.includes(text));
    if (found === undefined)
      throw new Error(`"${text}" is not among: ${elements.map((e) => e.textContent).join(' | ')}`);
    return found;
  }
}
