import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '#bench/install-packages.ts';
import { listFiles } from '#build/read-pages.ts';
import { processCost } from '../process-cost.ts';
import { peerPages, peerShell } from './peer-pages.ts';
import { writeAstroStock } from './write-astro-stock.ts';
import { writeEleventy } from './write-eleventy.ts';

/** What a peer needed for the pages of a site. */
export interface PeerCost {
  readonly name: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly pages: number;
  readonly bytes: number;
  /** Why it gave no site; what it used is then unknown (NaN). */
  readonly failure?: string;
}

/** Whatever they ask for: with ours they do not come to an end on a larger site. */
const HEAP_MB = 8192;
const ELEVENTY = fileURLToPath(new URL('./eleventy/', import.meta.url));

interface Peer {
  readonly name: string;
  readonly write: typeof writeEleventy;
  readonly command: () => readonly string[];
  readonly out: string;
}

const ASTRO = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));

const PEERS: readonly Peer[] = [
  {
    name: 'Eleventy',
    write: writeEleventy,
    command: () => [path.join(ELEVENTY, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    out: 'out',
  },
  {
    name: 'Astro, stock collection',
    write: writeAstroStock,
    command: () => [path.join(ASTRO, 'bin/astro.mjs'), 'build', '--silent'],
    out: 'dist',
  },
];

/**
 * Lets each peer write the pages of a built site: the same addresses, titles and main parts, one frame around all. They are given
 * finished HTML, so that this is the least that they can need; what a catalogue has to work out for it is not in their time.
 *
 * @param dist a built site
 * @param workshop a folder that is emptied for each, below the project (what they are made of is found from there)
 */
export async function measurePeers(
  dist: string,
  workshop: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PeerCost[]> {
  installPackages(ELEVENTY);
  const costs: PeerCost[] = [];
  for (const peer of PEERS) {
    rmSync(workshop, { recursive: true, force: true });
    peer.write(workshop, peerPages(dist), peerShell(readFileSync(path.join(dist, 'index.html'), 'utf8')));
    costs.push(await measurePeer(peer, workshop, env));
    rmSync(workshop, { recursive: true, force: true });
  }
  return costs;
}

async function measurePeer(
  { name, command, out }: Peer,
  workshop: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PeerCost> {
  const cost = processCost(workshop, HEAP_MB);
  const begun = performance.now();
  const child = spawn(process.execPath, [...command()], {
    cwd: workshop,
    env: { ...env, ...cost.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => {
    complaints = (complaints + text.toString()).slice(-2000);
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const wallMs = performance.now() - begun;
  cost.stop();
  const made = path.join(workshop, out);
  const files = existsSync(made) ? listFiles(made).filter((file) => file.endsWith('.html')) : [];
  return {
    name,
    wallMs,
    // A process that died, of too little memory for instance, tells nothing.
    ...(code === 0 ? cost.read() : { cpuMs: Number.NaN, peakMb: Number.NaN }),
    pages: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(path.join(made, file)).size, 0),
    ...(code !== 0 && { failure: complaints.trim() || `ended with ${String(code)}` }),
  };
}
