import type { Rule } from './rule.ts';

/** Links, buttons and what acts like one. */
export const LINK_RULES: readonly Rule[] = [
  {
    what: 'words that say nothing out of place',
    on: 'a[href], button',
    isFaulty: (link, { textOf }) =>
      /^(?:t[äa]st[äa]|t[äa][äa]ll[äa]|lue lis[äa][äa]|lis[äa][äa]|klikkaa t[äa]st[äa]|linkki|h[äa]r|l[äa]s mer|mer|here|click here|read more|more|link)[.!…:→>]*$/i.test(
        link.getAttribute('aria-label') ?? textOf(link),
      ),
  },
  {
    what: 'an address instead of words',
    on: 'a[href]',
    // The address of a calendar is there to be copied.
    isFaulty: (link, { textOf }) => /^https?:\/\//.test(textOf(link)) && !textOf(link).endsWith('.ics'),
  },
  {
    what: 'is heard otherwise than it is seen',
    on: 'a[aria-label], button[aria-label]',
    isFaulty(link) {
      const own = [...link.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
      const seen = own.join(' ').replace(/\s+/g, ' ').trim().toLowerCase();
      return seen.length > 1 && !link.getAttribute('aria-label')?.toLowerCase().replace(/\s+/g, ' ').includes(seen);
    },
  },
  {
    what: 'opens a window without saying so',
    on: 'a[target=_blank]',
    isFaulty: () => !/ikkuna|f[öo]nster|window/i.test(document.body.innerText),
  },
  {
    what: 'a link that leads nowhere',
    on: 'a[href="#"], a[href^="javascript:"]',
    isFaulty: () => true,
  },
  {
    what: 'words that only a mouse brings out',
    on: 'a[title], button[title]',
    isFaulty: (link, { textOf }) => link.title !== '' && link.title !== textOf(link),
  },
  {
    what: 'the same words lead to different places',
    on: 'main a[href]',
    isFaulty(link, { textOf, isSeen }) {
      // In a list the rest of the item tells which one is meant (WCAG 2.4.4): two events may have one name.
      const isAlone = (one: Element) => one.closest('li, dd, td, .card') === null && isSeen(one as HTMLElement);
      if (!isAlone(link) || textOf(link) === '') return false;
      const { pathname, host } = link as HTMLAnchorElement;
      return [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].some(
        (other) =>
          isAlone(other) && textOf(other) === textOf(link) && (other.pathname !== pathname || other.host !== host),
      );
    },
  },
  {
    what: 'the same place twice in a row',
    on: 'main a[href] + a[href]',
    isFaulty: (link) => (link.previousElementSibling as HTMLAnchorElement).href === (link as HTMLAnchorElement).href,
  },
  { what: 'takes a key from the reader’s own programs', on: '[accesskey]', isFaulty: () => true },
  {
    what: 'is pressed by a mouse alone',
    on: 'body *',
    isFaulty: (element, { styleOf, isSeen }) =>
      styleOf(element).cursor === 'pointer' &&
      isSeen(element) &&
      element.closest('a[href], button, input, select, textarea, summary, label, [tabindex]') === null &&
      element.querySelector('a[href], button, input') === null,
  },
  {
    what: 'a link told by its colour alone',
    on: 'main p a[href], main li a[href]',
    isFaulty(link, { textOf, styleOf }) {
      const around = link.parentElement ?? link;
      if (textOf(around) === textOf(link)) return false;
      const { textDecorationLine, borderBottomWidth, display, fontWeight } = styleOf(link);
      const isMarked = textDecorationLine.includes('underline') || borderBottomWidth !== '0px' || display !== 'inline';
      return !isMarked && fontWeight === styleOf(around).fontWeight;
    },
  },
];
