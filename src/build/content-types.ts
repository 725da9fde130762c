/** Media type of a file by its ending. Text is UTF-8. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'application/xml',
};

const TEXT = /^(?:text\/|application\/(?:json|ld\+json|xml|manifest)|image\/svg)/;

/** Whether a media type is text: it then says that it is UTF-8. */
export function isText(mediaType: string): boolean {
  return TEXT.test(mediaType);
}

/** The `Content-Type` of a file by its ending; bytes of an unknown kind are just that. */
export function contentTypeOf(file: string): string {
  const type = MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)];
  if (type === undefined) return 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether compression pays for this type. */
export function isCompressible(contentType: string): boolean {
  return isText(contentType) || contentType === 'application/wasm';
}
