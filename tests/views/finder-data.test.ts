import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventSummary } from '#domain/event-summary.ts';
import { encodeFinderData } from '#views/encode-finder-data.ts';
import { named } from '#views/event-names.ts';
import type { NamesFile } from '#views/finder-data.ts';
import type { NamedSource } from '#views/finder-source.ts';
import { nameParts } from '#views/name-parts.ts';
import { wholeFinder } from '#views/whole-finder.ts';
import { sourcesWith } from '../domain/finder-arbitraries.ts';

/** What is there after the way through the files. */
function travelled(source: NamedSource) {
  const { data, later } = JSON.parse(JSON.stringify(encodeFinderData(source))) as ReturnType<typeof encodeFinderData>;
  const read: number[] = [];
  const { source: arrived, names } = wholeFinder({ data }, (part) => {
    read.push(part);
    return later[part - 1] as NamesFile;
  });
  return { arrived, names, read, data, later };
}

/** One source with more events than whose names travel with the data. */
function largeSource(): NamedSource {
  const [source] = fc.sample(sourcesWith(40), { numRuns: 1, seed: 11 });
  const { events, ...rest } = source as NamedSource;
  const many = Array.from({ length: 1200 }, (_, at) => {
    const event = events[at % events.length] as (typeof events)[number];
    return { ...event, id: `${event.id}-${at}`, title: { text: `Nimi ${at}` } };
  });
  return { ...rest, events: many };
}

describe("the finder's data file", () => {
  it('gives back exactly what was packed, by numbers, and the names to it', () => {
    fc.assert(
      fc.property(sourcesWith(0), (source) => {
        const { arrived, names, read } = travelled(source);
        expect(read).toEqual([]);
        expect(arrived.events.map(({ number }) => number)).toEqual(source.events.map((_, at) => at));
        expect(arrived.venues.map(({ number }) => number)).toEqual(
          source.venues.map((_, at) => source.events.length + at),
        );
        for (const [at, event] of source.events.entries()) {
          const found = arrived.events[at];
          const name = names.get(at);
          expect(found && name && named(found, name)).toEqual({ ...event, number: at, venue: event.id.split('/')[0] });
        }
        const { events: _, venues: venuesBefore, ...before } = source;
        const { events: __, venues, ...after } = arrived;
        expect(after).toEqual(before);
        expect(venues).toEqual(venuesBefore.map((venue, at) => ({ ...venue, number: source.events.length + at })));
      }),
    );
  });

  it('leaves the names of events further ahead to files of their own, and all are in one of them', () => {
    const source = largeSource();
    const { names, read, data, later } = travelled(source);
    expect(later.length).toBeGreaterThan(1);
    expect(read).toEqual(later.map((_, at) => at + 1));
    expect(data.names.title.length + later.flatMap(({ title }) => title).length).toBe(source.events.length);
    expect(source.events.map((_, at) => names.get(at)?.id)).toEqual(source.events.map(({ id }) => id));
    expect(source.events.map((_, at) => names.get(at)?.title.text)).toEqual(source.events.map((e) => e.title.text));
  });

  it('has the soonest ones with it', () => {
    const { events } = largeSource();
    const [first = [], ...rest] = nameParts(events);
    const startOf = (place: number) => events[place]?.occurrences[0]?.startsAt ?? 0;
    const latest = Math.max(...first.map(startOf));
    expect(rest.flat().length).toBeGreaterThan(100);
    expect(Math.min(...rest.flat().map(startOf))).toBeGreaterThanOrEqual(latest);
  });

  it('is at most half as long as the same in plain objects', () => {
    const [source] = fc.sample(sourcesWith(40), { numRuns: 1, seed: 7 });
    const { data } = encodeFinderData(source as NamedSource);
    const length = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    expect(JSON.stringify(data).length * 2).toBeLessThan(JSON.stringify(source).length);
    expect(length(data)).toBeLessThan(length(source));
  });

  it('is refused when it is not what it should be, or of two editions', () => {
    const [source] = fc.sample(sourcesWith(0), { numRuns: 1, seed: 3 });
    const { data } = encodeFinderData(source as NamedSource);
    const broken = { ...data, venues: { ...data.venues, kind: [] } };
    expect(() => wholeFinder({ data: broken }, () => expect.fail())).toThrow('Finder data');
    const { data: large, later } = encodeFinderData(largeSource());
    const other = { ...(later[0] as NamesFile), mark: 'other' };
    expect(() => wholeFinder({ data: large }, () => other)).toThrow('another build');
  });

  it('never takes the names of a build in which an event has other times: its part is another then', () => {
    const source = largeSource();
    const { data } = encodeFinderData(source);
    const [last, ...others] = source.events.toReversed();
    const sooner = { ...(last as EventSummary), occurrences: [] };
    const { data: after, later } = encodeFinderData({ ...source, events: [...others.toReversed(), sooner] });
    expect(after.edition).toBe(data.edition);
    expect(() => wholeFinder({ data }, (part) => later[part - 1] as NamesFile)).toThrow('another build');
  });
});
