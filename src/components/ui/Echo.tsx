import { ECHO_SIZE } from '#views/echo.ts';

/** The echo drawing of a listing; decoration, so hidden from assistive technology. Small also where no style sheet is. */
export function Echo({ path }: { path: string }) {
  return (
    <svg class="echo" viewBox={`0 0 ${ECHO_SIZE} ${ECHO_SIZE}`} width="48" height="48" fill="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
