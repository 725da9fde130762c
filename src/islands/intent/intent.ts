/** Signs that a visitor turns to it: by finger or mouse, by keyboard, by a program that reads aloud or listens. */
const SIGNS = ['pointerover', 'focusin', 'click', 'input'];

/** Whether a field says something else than the page came with: browsers put back what was chosen before. */
const isChanged = (field: Element) => {
  const { type, value, checked, defaultChecked } = field as HTMLInputElement;
  return type === 'search' ? value : checked !== defaultChecked;
};

/**
 * `client:intent`: an island wakes when somebody turns to its form, or at once when the address asks it something. Until then it
 * is the plain form that the page came with, and nothing of it is loaded. What else is in it, lists to be read, wakes nothing.
 *
 * @param island has a form in it
 * @param load fetches the island's code; what it gives draws the island (Astro's `ClientDirective`)
 */
export default function intent(load: () => Promise<() => Promise<void>>, _options: unknown, island: HTMLElement) {
  const form = island.querySelector('form') as HTMLFormElement;
  let isAsleep = true;
  const wake = async () => {
    if (!isAsleep) return;
    isAsleep = false;
    await (await load())();
  };
  for (const sign of SIGNS) form.addEventListener(sign, wake);
  if (location.search || Array.from(form.elements).some(isChanged)) wake();
}
