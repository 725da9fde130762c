import type { Category } from '#domain/vocabulary.ts';

/** Width and height of the drawing's box: `viewBox="0 0 64 64"`. */
export const ECHO_SIZE = 64;

/** Where the sound comes from, and the quarters in which it can be heard: [x, y, first degree, last degree]. */
type Origin = readonly [x: number, y: number, from: number, to: number];

const ORIGINS: Readonly<Record<Category, readonly Origin[]>> = {
  theatre: [[32, 64, 180, 360]],
  music: [[0, 64, 270, 360]],
  museum: [[32, 32, 0, 360]],
  film: [[0, 32, 270, 450]],
  'dance-circus': [[64, 64, 180, 270]],
  festival: [
    [0, 64, 270, 360],
    [64, 0, 90, 180],
  ],
  course: [[0, 0, 0, 90]],
  'cultural-centre': [[32, 0, 0, 180]],
  literature: [[64, 32, 90, 270]],
  sport: [[64, 0, 90, 180]],
};

/** Radii of one origin's rings, in units of the box; a full circle must fit inside, a corner's may cross the box. */
const ringsOf = ([, , from, to]: Origin, shared: boolean): readonly number[] =>
  to - from === 360
    ? [5, 11, 17, 23, 29]
    : to - from === 180
      ? [8, 17, 26, 35, 44]
      : shared
        ? [11, 22, 33]
        : [11, 22, 33, 44, 55];

/** Numbers from 0 to 1 that depend on the text alone (FNV-1a, then xorshift). */
function numbersFrom(text: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * The echo drawing of a listing: rings of sound as SVG path data (lines, not areas) in a box of 64 × 64.
 * The category decides where the sound comes from, the id where each ring begins and ends, so that
 * every listing is recognisable and looks the same on every page. A few hundred bytes.
 *
 * @example echoPath('esimerkkitalo/talvikonsertti', 'music') // => 'M11 62A11 11 0 0 0 …'
 */
export function echoPath(id: string, category: Category): string {
  const next = numbersFrom(id);
  next();
  const origins = ORIGINS[category];
  return origins
    .flatMap((origin) => ringsOf(origin, origins.length > 1).map((r) => arc(origin, r, next(), next())))
    .join('');
}

/** One ring, begun and ended on a multiple of a 24th of its span so that few distinct numbers repeat (they compress). */
function arc([x, y, from, to]: Origin, radius: number, begin: number, length: number): string {
  const span = to - from;
  const slots = 24;
  const extent = 9 + Math.floor(length * 12);
  const first = Math.floor(begin * (span === 360 ? slots : slots - extent + 1));
  const point = (slot: number) => {
    const angle = ((from + (slot * span) / slots) * Math.PI) / 180;
    return `${Math.round(x + radius * Math.cos(angle))} ${Math.round(y + radius * Math.sin(angle))}`;
  };
  const large = (extent * span) / slots > 180 ? 1 : 0;
  return `M${point(first)}A${radius} ${radius} 0 ${large} 1 ${point(first + extent)}`;
}
