import path from 'node:path';
import { ROOMS } from './rooms.ts';

const matches = (specifier: string, pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(specifier);

/** The room of a file, `domain` for `src/domain/x/y.ts`; `''` for a file directly in `src`. */
export function roomOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}

/**
 * Whether a file may import a module, by the table in rooms.ts. A relative import may not leave its room: other rooms
 * are entered through `#room/`, so that every arrow can be seen at the line that draws it.
 */
export function isOpen(file: string, specifier: string): boolean {
  const name = roomOf(file);
  const room = ROOMS[name];
  if (!room) return false;
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    return target.startsWith(`src/${name}/`) || room.packages.some((pattern) => matches(specifier, pattern));
  }
  const rooms = [name, ...room.rooms].map((r) => (r.includes('/') ? `#${r}` : `#${r}/*`));
  return [...rooms, ...room.packages].some((pattern) => matches(specifier, pattern));
}
