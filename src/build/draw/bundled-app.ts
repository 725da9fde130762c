import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';
import { bundlePlaces } from './bundle-places.ts';

/** What Astro's renderer knows of a page beside its code: its styles, under the key of its route. */
export type PageStyles = readonly [key: string, data: { readonly styles: readonly unknown[] }];

/** As much of Astro's `BuildApp` as is used (`astro/dist/core/build/app.js`). */
export interface BuildApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

export interface BundledApp {
  readonly app: BuildApp;
  /** What it has warned of by now, or told as an error. */
  readonly complaints: readonly string[];
}

/**
 * Opens the bundle that Astro made to draw pages with. It takes content from the source that this thread shares, and remembers what it
 * has read: a thread can do this once.
 *
 * @param folder of the bundle ({@link bundlePlaces})
 */
export async function bundledApp(folder: string): Promise<BundledApp> {
  const { code, styles } = bundlePlaces(folder);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`No bundle in ${code}`);
  const { app } = (await import(pathToFileURL(path.resolve(code, entry)).href)) as { app: BuildApp };
  const complaints: string[] = [];
  const write = ({ level, message }: { readonly level: string; readonly message: string }) => {
    if (level === 'warn' || level === 'error') complaints.push(message);
  };
  app.setInternals({ pagesByKeys: new Map(deserialize(readFileSync(styles)) as readonly PageStyles[]) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return { app, complaints };
}
