import { ECHO_SIZE } from '#views/echo.ts';

/** The echo drawing of a listing; decoration, so hidden from assistive technology. */
export function Echo({ path }: { path: string }) {
  return (
    <svg class="echo" viewBox={`0 0 ${ECHO_SIZE} ${ECHO_SIZE}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
