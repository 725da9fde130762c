/** A strict reader of RFC 4180. Throws where the text is not CSV. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const match = /"((?:[^"]|"")*)"/y;
      match.lastIndex = at;
      const [whole, inside = ''] = match.exec(text) ?? [];
      if (whole === undefined) throw new Error('An open quotation');
      cell = inside.replaceAll('""', '"');
      at += whole.length;
    } else {
      const end = text.slice(at).search(/[,"\r\n]/);
      cell = text.slice(at, end === -1 ? undefined : at + end);
      at += cell.length;
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`Not CSV at ${at}`);
  }
  return rows;
}
