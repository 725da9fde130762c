import type { Page } from 'playwright-core';

/** The tree that a screen reader is given, one line a node: `banner`, `navigation "Kielet"`, `heading "…" [level=1]`. */
export async function treeOf(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').map((line) => line.replace(/^(\s*)- '?(.*?)'?:?$/, '$1$2'));
}

/** A node with what is in it. */
interface Node {
  readonly line: string;
  readonly inside: Node[];
}

/** Items of a list that are kept; what comes after them is like them. */
const ITEMS = 2;

/**
 * What is kept of a tree to be compared with: parts, headings and controls by name, and of each list the first two items, in the main part without
 * the names that content gives them. Words that only say something stand as `…`: whoever mends a text or adds an event changes
 * no tree.
 */
export const outlineOf = (tree: readonly string[]): string => `${printed(nested(tree), 'frame').join('\n')}\n`;

function nested(tree: readonly string[]): Node[] {
  const top: Node = { line: '', inside: [] };
  const open: Node[] = [top];
  for (const text of tree) {
    const line = text.trimStart();
    if (line.startsWith('/url')) continue;
    // Two spaces a level.
    const depth = (text.length - line.length) / 2;
    const node = { line, inside: [] };
    open.splice(depth + 1);
    open[depth]?.inside.push(node);
    open.push(node);
  }
  return top.inside;
}

/** Around the page's own part, in it, or in an item of a list in it. */
type Place = 'frame' | 'main' | 'item';

function printed(nodes: readonly Node[], place: Place): string[] {
  const isItem = ({ line }: Node) => line.startsWith('listitem');
  const extra = nodes.filter(isItem).slice(ITEMS);
  const lines = nodes
    .filter((node) => !extra.includes(node))
    .flatMap((node) => {
      const inner = node.line === 'main' ? 'main' : isItem(node) && place === 'main' ? 'item' : place;
      return [withoutWords(node.line, inner === 'item'), ...printed(node.inside, inner).map((one) => `  ${one}`)];
    });
  return extra.length > 0 ? [...lines, '…'] : lines;
}

/** A line without what it says; where content names it without its name too. */
function withoutWords(line: string, nameless: boolean): string {
  const short = line.replace(/^(\w+(?: "[^"]*")?)'?: .*$/, '$1: …');
  return nameless ? short.replace(/ "[^"]*"/, ' "…"') : short;
}
