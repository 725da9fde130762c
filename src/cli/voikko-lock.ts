import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { indexableOf, readCorpus } from '#bench/search/corpus.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { lockFile } from '#content-layer/read-voikko-lock.ts';
import { foldWord } from '#search/finnish/fold-word.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import { indexables } from '#search/indexables.ts';
import type { Indexable } from '#search/lexicon/indexable.ts';
import { lockEntry, lockWords, type VoikkoAnalysis, type VoikkoLock } from '#search/lexicon/voikko-lock.ts';

const USAGE = `Usage: npm run voikko-lock [-- --corpus FILE --out FILE]
Writes what Voikko says of the words of the content to ${lockFile('content')} (or of a corpus of npm run bench to FILE).
Needs libvoikko and its Finnish dictionary (Debian: libvoikko1 voikko-fi python3-libvoikko).`;

const { values } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' } } });
if ((values.corpus === undefined) !== (values.out === undefined)) {
  console.error(USAGE);
  process.exit(2);
}
const { listings, out } =
  values.corpus === undefined || values.out === undefined
    ? await fromContent()
    : { listings: readCorpus(values.corpus).map(indexableOf), out: values.out };
const lock = makeLock(listings);
writeFileSync(out, `${JSON.stringify(lock, null, 1)}\n`);
console.log(`${Object.keys(lock.words).length} words → ${out}`);

/** The listings of the content as it is now, examples apart. */
async function fromContent() {
  const settings = buildSettings({ ...process.env, KAIKU_EXAMPLES: '' });
  const { catalogue } = await readContent(settings);
  return { listings: indexables(catalogue, settings.now), out: lockFile(settings.contentRoots[0]?.dir ?? 'content') };
}

/** Asks Voikko about every word of the listings. */
function makeLock(listings: readonly Indexable[]): VoikkoLock {
  const wanted = new Set(lockWords(listings));
  const spelled = new Map<string, string>();
  for (const text of listings.flatMap((l) => [...l.titles, ...l.places, ...l.labels, ...l.texts])) {
    for (const { shown, folded } of splitWords(text)) if (wanted.has(folded)) spelled.set(folded, shown.toLowerCase());
  }
  const analyses = analyse([...spelled.values()]);
  return {
    about:
      'Basic forms of the words of our own listings. Made by `npm run voikko-lock`; edit the listings, not this file.',
    licence:
      'Made with libvoikko and voikko-fi (GPL 2 or later), which are used as a tool and not included. The words are ours.',
    words: Object.fromEntries(
      [...wanted].map((word) => [word, lockEntry(word, analyses.get(spelled.get(word) ?? ''))]),
    ),
  };
}

function analyse(words: readonly string[]): Map<string, VoikkoAnalysis> {
  const script = fileURLToPath(new URL('./voikko-lock/analyse.py', import.meta.url));
  const python = spawnSync('/usr/bin/python3', [script], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (python.status !== 0) throw new Error(`Voikko could not be asked: ${python.error?.message ?? python.stderr}`);
  const lines = python.stdout.split('\n').filter(Boolean);
  return new Map(
    lines.flatMap((line) => {
      const { word, lemma, parts = [] } = JSON.parse(line) as { word: string; lemma?: string; parts?: string[] };
      return lemma === undefined ? [] : [[word, { lemma: foldWord(lemma), parts: parts.map(foldWord) }] as const];
    }),
  );
}
