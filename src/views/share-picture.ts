import type { Category } from '#domain/vocabulary.ts';
import { ECHO_SIZE, echoPath } from './echo.ts';

/** Width and height of a share picture in pixels: what messengers and social media ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** The picture of every page that has none of its own. */
export const SITE_SHARE_PATH = '/jako/kaikutarjonta.png';

/** The share picture of an event; one for all languages, as there is no word in it. */
export function sharePath(eventId: string): string {
  return `/jako/${eventId}.png`;
}

/** Its two colours, red, green and blue. */
export const SHARE_COLOURS = { paper: [0xfb, 0xf7, 0xf0], line: [0x96, 0x0e, 0x26] } as const;

const cssColour = (rgb: readonly number[]) => `rgb(${rgb.join(' ')})`;
const PAPER = cssColour(SHARE_COLOURS.paper);
const ACCENT = cssColour(SHARE_COLOURS.line);
/** The mark of the site, in a box of 32 × 32, as in public/mark.svg. */
const MARK = `<circle cx="7" cy="16" r="4" fill="${ACCENT}" stroke="none"/><path stroke-width="3" d="M13 9a10 10 0 0 1 0 14M18 5a16 16 0 0 1 0 22M23 1a22 22 0 0 1 0 30"/>`;

/**
 * What is seen beside a shared link, as SVG: the echo drawing of an event, or for the site its mark alone. No words: the
 * title stands beside it in the reader's own letters, and the same bytes come out on every machine, whatever fonts it has.
 */
export function sharePicture(event?: { readonly id: string; readonly category: Category }): string {
  const { width, height } = SHARE_SIZE;
  const scale = height / ECHO_SIZE;
  const drawing = event
    ? `<g transform="translate(${(width - height) / 2} 0) scale(${scale})" stroke-width="2"><path d="${echoPath(event.id, event.category)}"/></g>` +
      `<g transform="translate(48 ${height - 128}) scale(2.5)">${MARK}</g>`
    : `<g transform="translate(${width / 2 - 208} 107) scale(13)">${MARK}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${PAPER}"/><g fill="none" stroke="${ACCENT}" stroke-linecap="round">${drawing}</g></svg>`;
}
