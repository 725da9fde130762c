/** What rules may ask of an element, made in the page itself. */
export interface Tools {
  /** Its words, white space joined. */
  textOf(element: Element | null): string;
  styleOf(element: Element, part?: string): CSSStyleDeclaration;
  isSeen(element: HTMLElement): boolean;
  /** CSS pixels of its letters. */
  sizeOf(element: Element): number;
  /** Primary subtag of the language that it claims. */
  langOf(element: Element): string;
  /** The language that its small words speak: `fi`, `sv`, `en`; nothing when it is too short or mixed. */
  spokenIn(text: string): string | undefined;
}

/** Makes the tools. Its source travels into the page: it may use nothing from around it. */
export function pageTools(): Tools {
  const WORDS: Readonly<Record<string, RegExp>> = {
    fi: /^(?:ja|on|ei|se|että|voi|saat|tai|kun|jos|mitä|missä|sinun|kortti|kortin|voit|ovat|myös|tämä)$/,
    sv: /^(?:och|att|det|som|är|på|för|inte|med|av|till|du|kan|ett|en|den|har|eller|om)$/,
    en: /^(?:the|and|of|is|for|with|you|can|are|not|this|that|from|or|it|by)$/,
  };
  const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const styleOf = (element: Element, part?: string) => getComputedStyle(element, part);
  return {
    textOf,
    styleOf,
    isSeen: (element) => element.checkVisibility({ visibilityProperty: true }),
    sizeOf: (element) => Number.parseFloat(styleOf(element).fontSize),
    langOf: (element) => element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '',
    spokenIn(text) {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const counts = Object.entries(WORDS)
        .map(([code, own]) => ({ code, count: words.filter((word) => own.test(word)).length }))
        .sort((a, b) => b.count - a.count);
      const [best = { code: '', count: 0 }, next = { count: 0 }] = counts;
      const isClear = best.count >= 2 && best.count >= words.length / 6 && best.count > next.count * 2;
      return words.length >= 6 && isClear ? best.code : undefined;
    },
  };
}
