/** What is said one after another; between them a listener can stop. */
const BLOCKS = 'h1, h2, h3, p, li, dt, dd';

/**
 * Puts a button after the heading of a listing or a text, which reads it aloud by the browser's own voice. Without a voice of this device in the
 * page's language there is no button: voices that live elsewhere would send the text to somebody. What is in another language is said by
 * a voice of that language, or by the page's own.
 *
 * Labels stand in the page: `<main data-aloud="Kuuntele|Lopeta">`.
 */
export function readAloud(doc: Document, synth: SpeechSynthesis | undefined): void {
  const main = doc.querySelector<HTMLElement>('main[data-aloud]');
  const article = main?.querySelector<HTMLElement>('.listing, .plain');
  const heading = article?.querySelector('h1');
  if (!synth || !main || !article || !heading) return;
  const [start = '', stop = ''] = (main.dataset['aloud'] ?? '').split('|');
  const voiceOf = (lang: string) =>
    synth.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = 'aloud';
  const show = (speaks: boolean) => {
    button.textContent = speaks ? stop : start;
  };
  const say = () => {
    show(true);
    // A block inside a block is said with it.
    const blocks = [...article.querySelectorAll<HTMLElement>(BLOCKS)].filter(
      (block) => block.checkVisibility() && !block.parentElement?.closest(BLOCKS),
    );
    for (const block of blocks) {
      const text = block.innerText.trim();
      if (text === '') continue;
      const lang = block.closest('[lang]')?.getAttribute('lang') ?? doc.documentElement.lang;
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.lang = lang;
      spoken.voice = voiceOf(lang) ?? null;
      if (block === blocks.at(-1)) spoken.onend = () => show(false);
      synth.speak(spoken);
    }
  };
  button.onclick = () => {
    const speaks = synth.speaking;
    synth.cancel();
    if (speaks) show(false);
    else say();
  };
  const offer = () => {
    if (button.isConnected || !voiceOf(doc.documentElement.lang)) return;
    show(false);
    heading.after(button);
  };
  offer();
  // Some browsers learn of their voices late.
  synth.addEventListener?.('voiceschanged', offer);
  doc.defaultView?.addEventListener('pagehide', () => synth.cancel());
}
