import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from './find-browser.ts';

/**
 * The Chromium of the npm package @sparticuz/chromium, unpacked once into node_modules/.cache with the libraries that a
 * bare machine lacks. Its own start arguments are left out: they switch web security off.
 */
export async function unpackBundledBrowser(): Promise<Browser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf('@sparticuz/chromium') + '@sparticuz/chromium'.length);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const cache = path.resolve('node_modules/.cache/chromium', version);
  mkdirSync(cache, { recursive: true });
  // The package unpacks to os.tmpdir() and takes what lies there under its name: keep that out of a folder others write to.
  process.env['TMPDIR'] = cache;
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  await inflate(path.join(root, 'bin/al2023.tar.br'));
  setupLambdaEnvironment(path.join(cache, 'al2023', 'lib'));
  return {
    executablePath: await chromium.executablePath(path.join(root, 'bin')),
    from: '@sparticuz/chromium',
    args: ['--no-sandbox', '--no-zygote', '--headless=shell'],
  };
}
