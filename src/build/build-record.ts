import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentSource } from '#content-layer/content-source.ts';
import { endOf } from '#domain/event.ts';
import type { FinishingStep } from './finishing-step.ts';

/** What a built site says of itself, in `data/build.json`. */
export interface BuildRecord {
  /** Made of all that was built: the same content on the same day gives the same one. */
  readonly id: string;
  /** The day that the pages count from. */
  readonly day: string;
  /** How many events are still to come, and how many venues there are. */
  readonly events: number;
  readonly venues: number;
}

const RECORD = 'data/build.json';

/** The record of the site in a folder; nothing when there is no site, or an older one without a record. */
export function readBuildRecord(dist: string): BuildRecord | undefined {
  const file = path.join(dist, RECORD);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildRecord) : undefined;
}

/** Writes the record when all other files are there. Must be listed after every integration that writes. */
export function buildRecord(source: ContentSource): FinishingStep {
  return {
    name: 'build-record',
    async finish(built) {
      const { catalogue } = await source.current();
      const { today, now } = source.settings;
      const hash = createHash('sha256');
      for (const file of built.list()) hash.update(`${file}\0${built.mark(file)}\n`);
      const record: BuildRecord = {
        id: hash.digest('hex').slice(0, 16),
        day: today,
        events: catalogue.events.filter((event) => endOf(event) > now).length,
        venues: catalogue.venues.length,
      };
      built.write(RECORD, `${JSON.stringify(record)}\n`);
    },
  };
}
