import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';
import { unpackBundledBrowser } from './bundled-browser.ts';

/** A Chromium that can be run, and where it came from. */
export interface Browser {
  readonly executablePath: string;
  readonly from: string;
  readonly args: readonly string[];
}

const canRun = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installedPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['', env['HOME'] ?? ''];
    return names.flatMap((name) => roots.map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`));
  }
  // The same engine without windows opens a page in half the time.
  const commands = [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
  ];
  return [...commands, '/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/bin/microsoft-edge'];
}

/** A system's browser refuses its sandbox to root; elsewhere it keeps it. */
const systemArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The first of: `CHROME_PATH`; Playwright's own; an installed Chrome, Chromium or Edge; the one inside an npm package
 * (Linux x64, no root needed). Throws a sentence that says what to do when there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (!canRun(chosen)) throw new Error(`CHROME_PATH=${chosen} cannot be run`);
    return { executablePath: chosen, from: 'CHROME_PATH', args: systemArgs() };
  }
  const installed = [chromium.executablePath(), ...installedPlaces(env)].find(canRun);
  if (installed && !env['KAIKU_BUNDLED_BROWSER'])
    return { executablePath: installed, from: installed, args: systemArgs() };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundledBrowser();
  throw new Error('No Chromium was found. Install Chrome, or run: npx playwright-core install chromium-headless-shell');
}
