/** What stands in the larger fields of a form that is still asleep, by their ids: waking up empties them. */
export type EarlyAreas = ReadonlyMap<string, string>;

/** Reads them. To be called before the form is drawn; nothing where there is no page yet. */
export function earlyAreas(): EarlyAreas {
  if (typeof document === 'undefined') return new Map();
  const areas = document.querySelectorAll<HTMLTextAreaElement>('.listing-form textarea');
  return new Map([...areas].map(({ id, value }) => [id, value]));
}

/**
 * Tells a form that has just woken up what stands in it otherwise than it was built: typed on a slow line before the script
 * came, or put back by the browser. As events, in the order of the page, so that it goes the way of all answers.
 */
export function takeOverForm(form: HTMLFormElement, areas: EarlyAreas): void {
  for (const control of [...form.elements]) {
    if (control instanceof HTMLTextAreaElement) {
      control.value = areas.get(control.id) ?? '';
      tell(control, 'input', control.value !== '');
    } else if (control instanceof HTMLSelectElement) {
      tell(control, 'change', control.selectedIndex !== builtIndex(control));
    } else if (control instanceof HTMLInputElement) {
      const isTick = control.type === 'checkbox' || control.type === 'radio';
      // Of two radio buttons the one that is chosen tells.
      const isTold = control.checked || control.type === 'checkbox';
      if (isTick) tell(control, 'change', isTold && control.checked !== control.defaultChecked);
      else tell(control, 'input', control.value !== control.defaultValue);
    }
  }
}

function tell(control: Element, type: 'change' | 'input', isNews: boolean): void {
  if (isNews) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** What is chosen when nobody has chosen: the first, where the page names none. */
function builtIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    [...options].findIndex((option) => option.defaultSelected),
    0,
  );
}
