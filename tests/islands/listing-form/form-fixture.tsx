import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { LISTING_FORM_STRINGS } from '#i18n/strings/listing-form.ts';
import { pickStrings } from '#i18n/strings.ts';
import type { FormAdapter } from '#islands/listing-form/form-adapter.ts';
import ListingForm from '#islands/listing-form/ListingForm.tsx';
import type { Late } from '#islands/listing-form/late.ts';
import { type Answers, NO_ANSWERS } from '#submission/answers.ts';
import type { Dossier } from '#submission/dossier.ts';
import type { ListingFormProps } from '#views/listing-form-props.ts';

const options = (...codes: string[]) => codes.map((code) => ({ code, label: code }));

const PROPS: ListingFormProps = {
  locale: 'fi',
  strings: pickStrings(LISTING_FORM_STRINGS, 'fi'),
  venues: [{ municipality: 'Kajaani', options: options('talo', 'sali') }],
  options: {
    categories: options('music', 'theatre', 'dance'),
    audience: options('children', 'adults'),
    status: options('scheduled', 'cancelled'),
    days: options('mo', 'tu'),
    benefit: options('free-ticket'),
    channels: options('box-office'),
    features: options('wheelchair'),
    answers: options('yes', 'no'),
  },
  templateUrl: '/malli.md',
};

/** A browser whose lines are slow: what is fetched comes when the test says so. */
export class SlowBrowser implements FormAdapter {
  readonly drafts = new Map<string, string>();
  readonly judged: Answers[] = [];
  wanted: string | undefined;
  private readonly waiting: { venue: string; come: (dossier: Dossier) => void; fail: () => void }[] = [];

  clock = () => ({ now: 29_640_000, today: '2026-11-25' });
  readChange = () => this.wanted;
  late = async () =>
    ({
      answersOf: (venue: string, event: string) => ({ ...NO_ANSWERS, venue, event, title: 'Vanha nimi' }),
      judgeAnswers: (answers: Answers, { dossier }: { dossier: Dossier }) => {
        this.judged.push(answers);
        const isOk = answers.title !== '' && dossier.venue.id === answers.venue;
        const faults = isOk ? [] : [{ field: 'title', level: 'error', message: 'Nimi puuttuu.', fix: '' }];
        return { files: [], faults, ok: isOk, catalogue: { venues: [], networks: [], events: [] } };
      },
      usualAt: () => ({}),
      Preview: () => null,
    }) as unknown as Late;
  dossier(venue: string): Promise<Dossier> {
    return new Promise((come, no) => {
      this.waiting.push({ venue, come, fail: () => no(new Error('No line')) });
    });
  }
  readDraft = (name: string) => this.drafts.get(name);
  writeDraft(name: string, draft: string | undefined) {
    if (draft === undefined) this.drafts.delete(name);
    else this.drafts.set(name, draft);
  }
  afterPause = () => () => {};
  fileUrl = () => 'blob:file';

  /** What was asked about a venue comes, or fails to. */
  async arrives(venue: string, isThere = true): Promise<void> {
    const at = this.waiting.findIndex((one) => one.venue === venue);
    const [asked] = this.waiting.splice(at, 1);
    if (!asked || at < 0) throw new Error(`Nobody asked about ${venue}`);
    await settle(() => {
      if (isThere)
        asked.come({ network: { id: 'n', text: '' }, venue: { id: venue, text: '' }, events: { e: { fi: '' } } });
      else asked.fail();
    });
  }
}

/** Does something and lets the form answer. */
export async function settle(step: () => void): Promise<void> {
  await act(async () => {
    step();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  });
}

/** The form as a page brings it, filled in before its script is there, and then awake. */
export async function wakeForm(browser: SlowBrowser, early: (form: HTMLFormElement) => void = () => {}) {
  document.body.replaceChildren();
  const asleep = document.createElement('main');
  // As the build writes it: copied before any effect has changed it, with what is chosen as attributes.
  render(<ListingForm {...PROPS} adapter={new SlowBrowser()} />, asleep);
  for (const input of asleep.querySelectorAll('input')) {
    input.toggleAttribute('checked', input.checked);
    input.setAttribute('value', input.value);
  }
  const root = asleep.cloneNode(true) as HTMLElement;
  render(null, asleep);
  document.body.replaceChildren(root);
  const form = root.querySelector('form');
  if (form === null) throw new Error('There is no form');
  early(form);
  await settle(() => hydrate(<ListingForm {...PROPS} adapter={browser} />, root));
  return form;
}

/** A control by its id or its value. */
export function control<E extends HTMLElement = HTMLInputElement>(form: HTMLElement, selector: string): E {
  const found = form.querySelector<E>(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
}
