import type { Pick } from '#domain/shortlist/picks.ts';

/** The same as in `domain/shortlist/picks.ts`, whose checks are for the page that shows the list: this goes to every page. */
const KEY = 'kaiku-poiminnat';

/**
 * Brings the "Poimi" buttons to life, on cards (`data-id`) and on a listing's own page (`data-pick`), also on cards that the
 * finder draws later. Nothing is kept before the first press.
 */
export function pickButtons(doc: Document, storage: Storage): void {
  const main = doc.querySelector('main');
  const link = doc.querySelector<HTMLElement>('[data-said]');
  if (!main || !link) return;
  // What else may be kept there is sorted out where the list is shown.
  const read = (): Pick[] => {
    try {
      const kept = JSON.parse(storage.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter((one) => one?.id) : [];
    } catch {
      return [];
    }
  };
  const heard = doc.createElement('span');
  heard.className = 'visually-hidden';
  heard.setAttribute('aria-live', 'polite');
  const count = doc.createElement('span');
  link.append(count);
  link.after(heard);

  const show = () => {
    const picks = read();
    count.textContent = picks.length > 0 ? ` (${picks.length})` : '';
    for (const button of main.querySelectorAll<HTMLElement>('.pick')) {
      const { id, title } = pickOf(button);
      const pressed = String(picks.some((pick) => pick.id === id));
      if (button.getAttribute('aria-pressed') === pressed) continue;
      button.setAttribute('aria-pressed', pressed);
      button.setAttribute('aria-label', `${button.textContent?.trim()}: ${title}`);
    }
    return picks;
  };
  const keep = (picks: Pick[]) => {
    storage.setItem(KEY, JSON.stringify(picks));
    heard.textContent = (link.dataset['said'] ?? '').replace('#', String(show().length));
  };

  doc.documentElement.classList.add('picks');
  show();
  main.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('.pick, .pick-all');
    if (!button) return;
    const picks = read();
    if (button.className === 'pick-all') {
      // Only what is to be seen: the finder hides the page's own list while it shows its answer.
      const shown = [...main.querySelectorAll<HTMLElement>('.pick')].filter(({ offsetParent }) => offsetParent);
      const more = shown.map(pickOf).filter(({ id }) => picks.every((pick) => pick.id !== id));
      return keep([...picks, ...more]);
    }
    const pick = pickOf(button);
    const others = picks.filter(({ id }) => id !== pick.id);
    keep(others.length < picks.length ? others : [...picks, pick]);
  });
  new MutationObserver(show).observe(main, { childList: true, subtree: true });
  // Another tab may have changed it, or "Back" brought an old page.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}

function pickOf(button: HTMLElement): Pick {
  const holder = button.closest<HTMLElement>('[data-id], article, li');
  const id = button.dataset['pick'] ?? holder?.dataset['id']?.replace(/^\w+\//, '') ?? '';
  const heading = holder?.querySelector('h1, h2, h3, h4');
  return { id, title: (heading?.querySelector('span') ?? heading)?.textContent?.trim() ?? '' };
}
