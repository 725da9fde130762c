import type { BuildSettings } from '#content-layer/build-settings.ts';
import type { Content } from '#content-layer/read-content.ts';
import type { ContentRecord } from '../file-record.ts';
import type { PageStyles } from './bundled-app.ts';

/** What a thread needs before it can draw. */
export interface ThreadData {
  readonly settings: BuildSettings;
  readonly content: Content;
  /** Folder of the bundle. */
  readonly folder: string;
  readonly styles: readonly PageStyles[];
}

/** A page to be drawn by another thread. */
export interface PageOrder {
  readonly id: number;
  /** The file it becomes. */
  readonly file: string;
  readonly url: string;
  /** Of its route: `routeKey`. */
  readonly route: string;
}

/** An answer of Astro's, as it travels between threads; `record` says what is known of a page that went well. */
export interface DrawnPage {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly record?: ContentRecord;
}

/** What a thread says: first that it is ready, then what came of each order. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly id: number; readonly page: DrawnPage }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** The same for the same route in every thread. */
export const routeKey = ({
  type,
  component,
  route,
}: Readonly<Record<'type' | 'component' | 'route', string>>): string => `${type} ${component} ${route}`;
