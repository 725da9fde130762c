import type { Page } from 'playwright-core';
import { pageTools, type Tools } from './page-tools.ts';

/** What is wrong with an element, as a question to be asked of each that the selector finds. Runs in the page: it sees nothing but its tools. */
export interface Rule {
  readonly what: string;
  readonly on: string;
  readonly isFaulty: (element: HTMLElement, tools: Tools) => boolean;
}

/** Asks all rules of a page; one sentence for each element that is faulty. */
export function askRules(page: Page, rules: readonly Rule[]): Promise<string[]> {
  // A method's source lacks the word `function`.
  const asked = rules.map(
    ({ what, on, isFaulty }) =>
      `[${JSON.stringify(what)}, ${JSON.stringify(on)}, ${String(isFaulty).replace(/^isFaulty\(/, 'function (')}]`,
  );
  return page.evaluate(`(() => {
    const tools = (${pageTools})();
    const faults = [${asked.join(',\n')}].flatMap(([what, on, isFaulty]) =>
      [...document.querySelectorAll(on)]
        .filter((element) => isFaulty(element, tools))
        .map((element) => what + ': ' + element.outerHTML.slice(0, 90)));
    return [...new Set(faults)];
  })()`) as Promise<string[]>;
}
