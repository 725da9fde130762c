import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { SMALLEST_BROTLI, SMALLEST_GZIP } from './pack-answer.ts';
import { listFiles } from './read-pages.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this the header of a compressed answer costs what it saves; as in the servers' own settings. Bytes. */
const SMALLEST = 500;

/** What was compressed: files, and their bytes before and after. */
export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly br: number;
  readonly gz: number;
}

/**
 * Puts a `.br` and a `.gz` beside every text file of a built site, as small as they get: a server that finds them need not
 * compress anything itself (`gzip_static`, `brotli_static`, `precompressed`). A copy that is not smaller is left out.
 *
 * @param root folder of the built site
 * @param onProgress files so far, of how many
 */
export async function precompress(
  root: string,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Precompressed> {
  const files = listFiles(root)
    .map((file) => path.join(root, file))
    .filter((file) => isCompressible(contentTypeOf(file)) && statSync(file).size >= SMALLEST);
  const left = files.values();
  const sum = { files: files.length, bytes: 0, br: 0, gz: 0 };
  let done = 0;
  const write = (file: string, text: Buffer, copy: Buffer) => {
    if (copy.length >= text.length) return text.length;
    writeFileSync(file, copy);
    return copy.length;
  };
  const lane = async () => {
    for (const file of left) {
      const text = readFileSync(file);
      const params = { ...SMALLEST_BROTLI, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      const [br, gz] = await Promise.all([brotli(text, { params }), zip(text, SMALLEST_GZIP)]);
      sum.bytes += text.length;
      sum.br += write(`${file}.br`, text, br);
      sum.gz += write(`${file}.gz`, text, gz);
      onProgress(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return sum;
}
