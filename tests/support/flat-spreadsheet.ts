/** One cell as LibreOffice understands it. */
export interface FlatCell {
  readonly type: string;
  readonly text: string;
  readonly isFormula: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<\/text:p>\s*<text:p>/g, '\n')
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (_, hex, code, name) =>
      name ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    );

/** The rows of a table in the flat XML of OpenDocument, without what is empty at the ends. */
export function flatRows(fods: string): FlatCell[][] {
  return [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
    .map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, attributes = '', content = '']) => {
          const many = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? '';
          const cell = { type, text: plain(content.trim()), isFormula: attributes.includes('table:formula') };
          return many > 100 ? [] : Array.from({ length: many }, () => cell);
        },
      ),
    )
    .filter((row) => row.some(({ text }) => text !== ''));
}
