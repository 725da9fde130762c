import { eachPage } from '#build/read-pages.ts';

/** One page of a built site as its peers are given it: where it stands, what its head says, and its main part. */
export interface PeerPage {
  /** `tapahtumat/kajaani/`; `''` for the front page. */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** HTML of one line: Markdown takes it for one block. */
  readonly main: string;
}

/** What stands around the main part, taken from a page: style sheets and header before it, footer after it. */
export interface PeerShell {
  readonly styles: string;
  readonly before: string;
  readonly after: string;
}

const part = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
const oneLine = (html: string): string => html.replace(/\s*\n\s*/g, ' ');
const withoutScripts = (html: string): string => html.replace(/<script[\s\S]*?<\/script>/g, '');
const attribute = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** All pages of a site but those that are files of another kind (`404.html`), one at a time. */
export function* peerPages(dist: string): Generator<PeerPage> {
  for (const { path, html } of eachPage(dist)) {
    if (!path.endsWith('/')) continue;
    yield {
      path: path.slice(1),
      lang: part(html, /<html[^>]* lang="([^"]*)"/),
      title: attribute(part(html, /<title>([^<]*)<\/title>/)),
      description: attribute(part(html, /<meta name="description" content="([^"]*)"/)),
      main: oneLine(part(html, /(<main[\s\S]*<\/main>)/)),
    };
  }
}

/** The shell of a page, for all pages alike: its peers draw it anew for each. */
export function peerShell(html: string): PeerShell {
  const styles = [...html.matchAll(/<style>[\s\S]*?<\/style>/g)].map(([style]) => oneLine(style)).join('');
  return {
    styles,
    before: withoutScripts(oneLine(part(html, /<body[^>]*>([\s\S]*?)<main/))),
    after: withoutScripts(oneLine(part(html, /<\/main>([\s\S]*?)<\/body>/))),
  };
}
