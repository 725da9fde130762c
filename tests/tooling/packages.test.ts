import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const FOLDERS = ['.', 'src/tools/node'];

/** Optional packages that an entry names and the lockfile lacks. `npm ci` refuses such a lockfile on every platform. */
function missingOptional({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map((name) => `${place || 'package.json'} → ${name}`),
  );
}

test.each(FOLDERS)('%s/package.json names exact versions', (folder) => {
  const { dependencies, devDependencies, optionalDependencies } = read<Manifest>(`${folder}/package.json`);
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(3);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test.each(FOLDERS)('%s/package-lock.json holds the packages of every platform, with their checksums', (folder) => {
  const lock = read<Lockfile>(`${folder}/package-lock.json`);
  const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
  expect(installed.length).toBeGreaterThan(3);
  expect(missingOptional(lock)).toEqual([]);
  expect(installed.filter(([, entry]) => !entry.integrity && !entry.link).map(([place]) => place)).toEqual([]);
});

test('a lockfile without one platform is noticed', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0', 'a-linux': '1.0.0' } },
    'node_modules/a-linux': {},
  };
  expect(missingOptional({ packages })).toEqual(['node_modules/a → a-darwin']);
});

test.each(FOLDERS)('%s/package-lock.json names no host: each machine uses its own registry', (folder) => {
  expect(readFileSync(`${folder}/package-lock.json`, 'utf8')).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/);
});
