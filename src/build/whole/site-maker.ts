import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BuildPhase } from '../build-phase.ts';
import { frugalProcess } from '../frugal-process.ts';
import type { FromMaker, SiteOrder, ToMaker } from './site-order.ts';

const SCRIPT = fileURLToPath(new URL('./site-maker.process.ts', import.meta.url));

/** How the making of a site went; `log`: the lines that say why not. */
export type Making =
  | { readonly ok: true; readonly pages: number; readonly advice: readonly string[] }
  | { readonly ok: false; readonly log: readonly string[] };

export interface SiteMaker {
  /** Tells it that the bundle is there. */
  bundled(): void;
  stop(): void;
  readonly making: Promise<Making>;
}

/** Starts a process that makes a site: its settings come from the environment, and its memory is its own. */
export function siteMaker(
  order: SiteOrder,
  env: Readonly<Record<string, string | undefined>>,
  onProgress?: (phase: BuildPhase, pages: number) => void,
): SiteMaker {
  const child = fork(SCRIPT, [], { ...frugalProcess(env), stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const tell = (message: ToMaker) => {
    if (child.connected) child.send(message);
  };
  const stop = () => void child.kill();
  process.once('exit', stop);
  let complaints = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaints += text.toString();
  });
  const making = new Promise<Making>((resolve) => {
    child.on('message', (message: FromMaker) => {
      if (message.kind === 'progress') onProgress?.(message.phase, message.pages);
      else if (message.kind === 'made') resolve({ ok: true, pages: message.pages, advice: message.advice });
      else resolve({ ok: false, log: message.log });
    });
    child.once('error', (error) => resolve({ ok: false, log: [error.message] }));
    // After a message this says nothing any more; without one it died, of too little memory for instance.
    child.once('close', (code, signal) => {
      process.off('exit', stop);
      resolve({ ok: false, log: [complaints.trim(), `The process that makes the site ended with ${signal ?? code}`] });
    });
  });
  tell(order);
  return { bundled: () => tell('bundled'), stop, making };
}
