import { hash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync, type ZlibOptions } from 'node:zlib';

/** The body of an answer as it travels to a browser that accepts some encodings (`Accept-Encoding`). */
export type Packing = (body: Buffer, accepted: string) => { readonly body: Buffer; readonly encoding?: 'br' | 'gzip' };

/** For a server that packs each answer anew. */
export const packQuickly: Packing = packing({ [constants.BROTLI_PARAM_QUALITY]: 5 }, {});

/** As small as it gets: how copies are packed that lie ready beside their files (`precompress.ts`). */
export const SMALLEST_BROTLI = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
export const SMALLEST_GZIP: ZlibOptions = { level: constants.Z_BEST_COMPRESSION };

/** As small as copies that lie ready: each body is packed when it is first asked for, and then lies ready too. */
export function packOnce(): Packing {
  const smallest = packing(SMALLEST_BROTLI, SMALLEST_GZIP);
  const ready = new Map<string, ReturnType<Packing>>();
  return (body, accepted) => {
    const name = `${encodingFor(accepted)} ${hash('sha1', body)}`;
    const known = ready.get(name) ?? smallest(body, accepted);
    ready.set(name, known);
    return known;
  };
}

function packing(params: Readonly<Record<number, number>>, options: ZlibOptions): Packing {
  return (body, accepted) => {
    const encoding = encodingFor(accepted);
    if (!encoding) return { body };
    return { body: encoding === 'br' ? brotliCompressSync(body, { params }) : gzipSync(body, options), encoding };
  };
}

const encodingFor = (accepted: string): 'br' | 'gzip' | undefined =>
  (['br', 'gzip'] as const).find((encoding) => new RegExp(`\\b${encoding}\\b`).test(accepted));
