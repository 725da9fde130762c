// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAloud } from '#components/aloud/read-aloud.ts';

const PAGE = `<main data-aloud="Kuuntele|Lopeta"><article class="listing"><h1>Konsertti</h1>
  <p>Tule mukaan.</p><ul><li><p>Soita.</p></li></ul><p lang="sv">Välkommen.</p><p></p></article></main>`;

interface Said {
  text: string;
  lang: string;
  voice: string | undefined;
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A browser's voices; what is said lasts until it is cancelled or ended by the test. */
class FakeVoices {
  readonly said: Said[] = [];
  speaking = false;
  private listener: (() => void) | undefined;
  private last: SpeechSynthesisUtterance | undefined;
  private voices: readonly Voice[];
  constructor(voices: readonly Voice[]) {
    this.voices = voices;
  }
  getVoices = () => this.voices;
  addEventListener = (_: string, listener: () => void) => {
    this.listener = listener;
  };
  speak = (spoken: SpeechSynthesisUtterance) => {
    this.speaking = true;
    this.last = spoken;
    this.said.push({ text: spoken.text, lang: spoken.lang, voice: spoken.voice?.lang });
  };
  cancel = () => {
    this.speaking = false;
  };
  end() {
    this.speaking = false;
    this.last?.onend?.({} as SpeechSynthesisEvent);
  }
  learn(voices: readonly Voice[]) {
    this.voices = voices;
    this.listener?.();
  }
}

const FINNISH = { lang: 'fi-FI', localService: true };
const SWEDISH = { lang: 'sv-SE', localService: true };

function open(...voices: Voice[]) {
  const fake = new FakeVoices(voices);
  readAloud(document, fake as unknown as SpeechSynthesis);
  return fake;
}
const button = () => document.querySelector<HTMLButtonElement>('h1 + button');

beforeEach(() => {
  document.documentElement.lang = 'fi';
  document.body.innerHTML = PAGE;
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      lang = '';
      voice: unknown = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
});

describe('reading aloud', () => {
  it('says the page block by block, each in its language, and stops', () => {
    const voices = open(FINNISH, SWEDISH);
    expect(button()?.textContent).toBe('Kuuntele');
    button()?.click();
    expect(voices.said).toEqual([
      { text: 'Konsertti', lang: 'fi', voice: 'fi-FI' },
      { text: 'Tule mukaan.', lang: 'fi', voice: 'fi-FI' },
      { text: 'Soita.', lang: 'fi', voice: 'fi-FI' },
      { text: 'Välkommen.', lang: 'sv', voice: 'sv-SE' },
    ]);
    expect(button()?.textContent).toBe('Lopeta');
    button()?.click();
    expect(voices.speaking).toBe(false);
    expect(button()?.textContent).toBe('Kuuntele');
  });

  it('offers to begin again when it has come to its end, also where the last block is empty', () => {
    const voices = open(FINNISH);
    button()?.click();
    voices.end();
    expect(button()?.textContent).toBe('Kuuntele');
  });

  it.each([
    ['no voice', []],
    ['no voice in the page’s language', [SWEDISH]],
    ['only a voice of a language whose name begins alike', [{ lang: 'fil-PH', localService: true }]],
    ['only a voice that lives elsewhere and would be sent the text', [{ ...FINNISH, localService: false }]],
  ])('is not offered where there is %s', (_, voices) => {
    open(...voices);
    expect(button()).toBeNull();
  });

  it('says what is in another language by the page’s own voice rather than by one that lives elsewhere', () => {
    const voices = open(FINNISH, { ...SWEDISH, localService: false });
    button()?.click();
    expect(voices.said.find(({ text }) => text === 'Välkommen.')).toMatchObject({ lang: 'fi', voice: 'fi-FI' });
    expect(voices.said.every(({ voice }) => voice !== undefined)).toBe(true);
  });

  it('knows a voice by an underscore too, as Android names them', () => {
    open({ lang: 'fi_FI', localService: true });
    expect(button()).not.toBeNull();
  });

  it('is not offered where the browser cannot speak, nor on lists', () => {
    readAloud(document, undefined);
    expect(button()).toBeNull();
    document.body.innerHTML = '<main data-aloud="a|b"><h1>Tapahtumat</h1></main>';
    open(FINNISH);
    expect(button()).toBeNull();
  });

  it('comes when the browser learns of its voices late, once', () => {
    const voices = open();
    voices.learn([FINNISH]);
    voices.learn([FINNISH, SWEDISH]);
    expect(document.querySelectorAll('button')).toHaveLength(1);
  });
});
