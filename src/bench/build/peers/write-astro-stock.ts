import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PeerPage, PeerShell } from './peer-pages.ts';

/** HTML as it stands in a template of Astro's: a brace would begin an expression. */
const template = (html: string): string => html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Writes a project of Astro: a Markdown file a page in one content collection, one route. As its documentation begins. */
export function writeAstroStock(folder: string, pages: Iterable<PeerPage>, { styles, before, after }: PeerShell): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write(
    'astro.config.mjs',
    `export default { output: 'static', trailingSlash: 'always', build: { format: 'directory' }, markdown: { syntaxHighlight: false } };\n`,
  );
  write('package.json', '{ "type": "module" }\n');
  write('tsconfig.json', '{ "extends": "astro/tsconfigs/strict" }\n');
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: './content' }),
    schema: z.object({ path: z.string(), lang: z.string(), title: z.string(), description: z.string() }),
  }),
};
`,
  );
  write(
    'src/pages/[...path].astro',
    `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { path: page.data.path.replace(/\\/$/, '') || undefined }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang={page.data.lang}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{page.data.title}</title>
    <meta name="description" content={page.data.description} />
    ${styles.replaceAll('<style>', '<style is:inline>')}
  </head>
  <body>${template(before)}<Content />${template(after)}</body>
</html>
`,
  );
  let count = 0;
  for (const { main, ...data } of pages)
    write(
      `content/${count++}.md`,
      `---\n${Object.entries(data)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n')}\n---\n\n${main}\n`,
    );
}
