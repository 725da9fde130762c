import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** The TypeScript inside an `.astro` file: its front matter and the scripts of its template. */
function scriptsOf(astro: string): string {
  const frontMatter = /^\s*---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

/** Every module that a file names in an import, a re-export or a dynamic import, in order. Types count too. */
export function importsOf(file: SourceFile): string[] {
  const text = file.path.endsWith('.astro') ? scriptsOf(file.text) : file.text;
  return ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
}
