/** How long the buttons are seen after a touch. Milliseconds. */
const SEEN = 8000;
/** A screen that was stopped and left goes on by itself: a picture that stands for hours burns in. */
const LEFT = 600_000;

/**
 * Brings the buttons of a screen to life. The turning of events holds while somebody has stopped it, while focus is on the
 * page, and for those who asked their system for less motion (WCAG 2.2.2).
 *
 * @param now milliseconds since 1970
 * @param show shows the next (1) or the previous (-1) event
 * @returns whether the turning is to hold at this moment
 */
export function screenControls(doc: Document, now: () => number, show: (step: number) => void): () => boolean {
  const controls = doc.querySelector<HTMLElement>('.screen-controls');
  const list = doc.querySelector('.slides');
  const toggle = controls?.querySelector<HTMLElement>('[data-act=pause]');
  const full = controls?.querySelector<HTMLElement>('[data-act=full]');
  if (!controls || !list || !toggle || !full) return () => false;
  const [pause = '', play = ''] = [toggle.textContent ?? '', toggle.dataset['other']];
  const wantsCalm = matchMedia('(prefers-reduced-motion: reduce)');
  let touched = now();
  /** What somebody pressed; absent: focus and the system's setting decide. */
  let pressed: 'pause' | 'play' | undefined;
  let hiding = 0;

  const holds = () => (pressed ? pressed === 'pause' : wantsCalm.matches || doc.activeElement?.closest('main') != null);
  const say = () => {
    const isHeld = holds();
    toggle.textContent = isHeld ? play : pause;
    // What comes by itself is not read out; what somebody asked for is.
    list.setAttribute('aria-live', isHeld ? 'polite' : 'off');
  };
  const leaveFocus = () => (doc.activeElement as HTMLElement | null)?.blur();
  const touch = () => {
    touched = now();
    controls.classList.add('seen');
    clearTimeout(hiding);
    hiding = window.setTimeout(() => controls.classList.remove('seen'), SEEN);
  };
  const acts: Record<string, () => void> = {
    previous: () => show(-1),
    next: () => show(1),
    pause: () => {
      pressed = holds() ? 'play' : 'pause';
    },
    full: () => {
      // A browser that refuses says so itself.
      doc.documentElement.requestFullscreen().catch(() => undefined);
      pressed = 'play';
      leaveFocus();
    },
  };

  controls.hidden = false;
  full.hidden = !doc.fullscreenEnabled;
  controls.addEventListener('click', ({ target }) => {
    acts[(target as HTMLElement).dataset['act'] ?? '']?.();
    say();
  });
  for (const event of ['pointermove', 'pointerdown', 'keydown']) doc.addEventListener(event, touch);
  for (const event of ['focusin', 'focusout']) doc.addEventListener(event, () => queueMicrotask(say));
  wantsCalm.addEventListener('change', say);
  say();
  return () => {
    if (now() - touched < LEFT) return holds();
    // Left alone: as at the beginning; and where nothing may turn by itself, one step at a time, far apart.
    touched = now();
    pressed = undefined;
    leaveFocus();
    say();
    return false;
  };
}
