import type { BuildSettings } from '#content-layer/build-settings.ts';
import type { Content } from '#content-layer/read-content.ts';
import type { ContentRecord } from '../file-record.ts';

/** A page to be drawn. */
export interface PageOrder {
  /** The file it becomes, in the site: `kohteet/emma/index.html`. */
  readonly file: string;
  readonly url: string;
  /** Of its route: `routeKey`. */
  readonly route: string;
}

/** A page as it was drawn, with what later steps ask of it. */
export interface DrawnPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly record: ContentRecord;
}

/** What a thread needs before it can draw. */
export interface ThreadData {
  readonly settings: BuildSettings;
  readonly content: Content;
  /** Folder of the bundle. */
  readonly folder: string;
}

/** An order as it travels to a thread, and what comes of it. */
export type ThreadOrder = PageOrder & { readonly id: number };
export type ThreadAnswer =
  | { readonly id: number; readonly page: DrawnPage }
  | { readonly id: number; readonly failure: string };

/** The same for the same route in every thread. */
export const routeKey = ({
  type,
  component,
  route,
}: Readonly<Record<'type' | 'component' | 'route', string>>): string => `${type} ${component} ${route}`;
