// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { control, SlowBrowser, settle, wakeForm } from './form-fixture.tsx';

const draftOf = (browser: SlowBrowser) => JSON.parse(browser.drafts.get('uusi') ?? '{}');
const press = (form: HTMLFormElement) =>
  settle(() => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

describe('a form that wakes while somebody fills it in', () => {
  it('keeps what was typed, chosen and ticked before its script came', async () => {
    const browser = new SlowBrowser();
    const form = await wakeForm(browser, (asleep) => {
      control(asleep, '#form-title').value = 'Yön ääni';
      control<HTMLSelectElement>(asleep, '#form-venue').value = 'talo';
      control(asleep, '#form-dates-0').value = 'la 5.12. klo 18';
      for (const code of ['music', 'dance']) control(asleep, `[value=${code}]`).checked = true;
      control(asleep, '#form-sv-title').value = 'Nattens ljud';
      control<HTMLTextAreaElement>(asleep, '#form-sv-summary').value = 'Vi sjunger.';
    });
    await browser.arrives('talo');
    expect(draftOf(browser)).toMatchObject({
      title: 'Yön ääni',
      venue: 'talo',
      dates: [{ text: 'la 5.12. klo 18' }],
      categories: ['music', 'dance'],
      translations: { sv: { title: 'Nattens ljud', summary: 'Vi sjunger.' } },
    });
    expect(control(form, '#form-title').value).toBe('Yön ääni');
    expect(control<HTMLSelectElement>(form, '#form-venue').value).toBe('talo');
    expect(
      [...form.querySelectorAll<HTMLInputElement>(':checked[name=form-categories]')].map((one) => one.value),
    ).toEqual(['music', 'dance']);
  });

  it('puts it among what this device had kept', async () => {
    const browser = new SlowBrowser();
    const first = await wakeForm(browser, (asleep) => {
      control(asleep, '#form-title').value = 'Vanha nimi';
    });
    expect(control(first, '#form-title').value).toBe('Vanha nimi');
    const form = await wakeForm(browser, (asleep) => {
      control<HTMLTextAreaElement>(asleep, '#form-summary').value = 'Lauletaan.';
    });
    expect(draftOf(browser)).toMatchObject({ title: 'Vanha nimi', summary: 'Lauletaan.' });
    expect(control(form, '#form-title').value).toBe('Vanha nimi');
  });

  it('keeps nothing of a form that nobody has touched', async () => {
    const browser = new SlowBrowser();
    await wakeForm(browser);
    expect(browser.drafts.size).toBe(0);
  });

  it('cannot be sent before it is awake: the page would be lost with all that was typed', async () => {
    const disabled: boolean[] = [];
    const form = await wakeForm(new SlowBrowser(), (asleep) => {
      disabled.push(control<HTMLButtonElement>(asleep, '[type=submit]').disabled);
    });
    disabled.push(control<HTMLButtonElement>(form, '[type=submit]').disabled);
    expect(disabled).toEqual([true, false]);
  });
});

describe('a form whose venue is still being fetched', () => {
  const filled = (browser: SlowBrowser, title: string) =>
    wakeForm(browser, (asleep) => {
      control(asleep, '#form-title').value = title;
      control<HTMLSelectElement>(asleep, '#form-venue').value = 'talo';
    });

  it.each([
    ['', 'error-summary'],
    ['Yön ääni', 'part-done'],
  ])('remembers that it was sent: "%s" leads to %s when the venue has come', async (title, goal) => {
    const browser = new SlowBrowser();
    const form = await filled(browser, title);
    await press(form);
    expect(form.textContent).toContain('Haetaan');
    await browser.arrives('talo');
    const focused = document.activeElement;
    expect(focused?.id || focused?.className).toBe(goal);
  });

  it('asks again when it is sent after the line was lost', async () => {
    const browser = new SlowBrowser();
    const form = await filled(browser, 'Yön ääni');
    await browser.arrives('talo', false);
    await press(form);
    await browser.arrives('talo');
    expect(document.activeElement?.id).toBe('part-done');
  });

  it('takes no answers before the event that is to be changed has come: they would be taken for a new one', async () => {
    const browser = new SlowBrowser();
    browser.wanted = 'talo/e';
    const form = await wakeForm(browser);
    expect(form.inert).toBe(true);
    await browser.arrives('talo');
    expect(form.inert).toBe(false);
    expect(control(form, '#form-title').value).toBe('Vanha nimi');
  });

  it.each([
    ['the line is lost', 'talo/e', false],
    ['the event is gone', 'talo/poissa', true],
  ])('can be used when %s', async (_, wanted, isThere) => {
    const browser = new SlowBrowser();
    browser.wanted = wanted;
    const form = await wakeForm(browser);
    await browser.arrives('talo', isThere);
    expect(form.inert).toBe(false);
  });

  it('is judged by the venue that was chosen last, whichever comes first', async () => {
    const browser = new SlowBrowser();
    const form = await filled(browser, 'Yön ääni');
    const venue = control<HTMLSelectElement>(form, '#form-venue');
    await settle(() => {
      venue.value = 'sali';
      venue.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await browser.arrives('sali');
    await browser.arrives('talo');
    await press(form);
    expect(document.activeElement?.id).toBe('part-done');
  });
});
