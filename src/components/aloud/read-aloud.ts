/** What is said one after another; between them a listener can stop. */
const BLOCKS = 'h1, h2, h3, p, li, dt, dd';

/**
 * Puts a button after the heading of a listing or a text, which reads it aloud. Only voices of this device speak: those that
 * live elsewhere would send the text to somebody, and so might the one that a browser picks when it is told none. Without such a
 * voice in the page's language there is no button; what is in another language is said by a voice of that language, else by the
 * page's own.
 *
 * Labels stand in the page: `<main data-aloud="Kuuntele|Lopeta">`.
 */
export function readAloud(doc: Document, synth: SpeechSynthesis | undefined): void {
  const main = doc.querySelector<HTMLElement>('main[data-aloud]');
  const article = main?.querySelector<HTMLElement>('.listing, .plain');
  const heading = article?.querySelector('h1');
  if (!synth || !main || !article || !heading) return;
  const [start = '', stop = ''] = (main.dataset['aloud'] ?? '').split('|');
  // `fi-FI`, and on Android `fi_FI`; `fil` is another language.
  const voiceOf = (lang: string) =>
    synth.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
  const own = () => voiceOf(doc.documentElement.lang);
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
      (block) =>
        block.getClientRects().length > 0 && !block.parentElement?.closest(BLOCKS) && block.innerText.trim() !== '',
    );
    for (const block of blocks) {
      const lang = block.closest('[lang]')?.getAttribute('lang') ?? doc.documentElement.lang;
      const other = voiceOf(lang);
      const spoken = new SpeechSynthesisUtterance(block.innerText.trim());
      spoken.lang = other ? lang : doc.documentElement.lang;
      spoken.voice = other ?? own() ?? null;
      if (block === blocks[blocks.length - 1]) spoken.onend = () => show(false);
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
    if (button.isConnected || !own()) return;
    show(false);
    heading.after(button);
  };
  offer();
  // Some browsers learn of their voices late.
  synth.addEventListener?.('voiceschanged', offer);
  doc.defaultView?.addEventListener('pagehide', () => synth.cancel());
}
