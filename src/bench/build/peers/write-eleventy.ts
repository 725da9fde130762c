import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PeerPage, PeerShell } from './peer-pages.ts';

/** `{% raw %}`: the pieces are HTML, whatever they look like to the template language. */
const raw = (html: string): string => `{% raw %}${html}{% endraw %}`;

/** Writes a project of Eleventy: a Markdown file a page, one Nunjucks layout. As its documentation begins, without plugins. */
export function writeEleventy(folder: string, pages: Iterable<PeerPage>, { styles, before, after }: PeerShell): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write(
    'eleventy.config.js',
    `export default () => ({
  dir: { input: 'pages', includes: '../includes', output: 'out' },
  templateFormats: ['md'],
  markdownTemplateEngine: false,
});
`,
  );
  write('package.json', '{ "type": "module" }\n');
  write(
    'includes/page.njk',
    `<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }}</title><meta name="description" content="{{ description }}">${raw(styles)}</head><body>${raw(before)}{{ content | safe }}${raw(after)}</body></html>
`,
  );
  let count = 0;
  for (const { path: permalink, main, ...data } of pages)
    write(
      `pages/${count++}.md`,
      `---json\n${JSON.stringify({ layout: 'page.njk', permalink: `/${permalink}`, ...data })}\n---\n\n${main}\n`,
    );
}
