import { describe, expect, it } from 'vitest';
import { finnishKey } from '#search/finnish/finnish-key.ts';
import { foldWord } from '#search/finnish/fold-word.ts';
import { splitCompound } from '#search/finnish/split-compound.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import { GENERIC_HEAD_KEYS, GENERIC_KEYS, STOP_WORDS } from '#search/finnish/stop-words.ts';
import { wordKey } from '#search/finnish/word-keys.ts';

describe('Splitting a text into words', () => {
  it('folds case, dots and hidden characters, and keeps what was written', () => {
    expect(splitWords('Äitien­päivä-ilta, Sámi!')).toEqual([
      { shown: 'Äitienpäivä', folded: 'aitienpaiva' },
      { shown: 'ilta', folded: 'ilta' },
      { shown: 'Sámi', folded: 'sami' },
    ]);
  });

  it('reads composed and decomposed letters alike', () => {
    expect(foldWord('näyttely')).toBe(foldWord('na\u0308yttely'));
  });

  it('stops at the limit', () => {
    expect(splitWords('a '.repeat(1000), 5)).toHaveLength(5);
  });
});

describe('Splitting a compound', () => {
  const known = ['teatteri', 'teatterissa', 'musiikki', 'pajan', 'paja'];
  const words = {
    isHead: (piece: string) => known.includes(piece),
    isModifier: (piece: string) => ['lasten', 'musiikki', 'nukke'].includes(piece),
  };

  it('finds known parts, the last one inflected', () => {
    expect(splitCompound('lastenteatterissa', words)).toEqual(['lasten', 'teatterissa']);
  });

  it('finds three parts', () => {
    expect(splitCompound('lastenmusiikkipaja', words)).toEqual(['lasten', 'musiikki', 'paja']);
  });

  it('leaves alone what has an unknown part', () => {
    expect(splitCompound('autonteatteri', words)).toBeUndefined();
  });

  it('gives up on endless words', () => {
    expect(splitCompound('lasten'.repeat(20), words)).toBeUndefined();
  });
});

describe('Words that narrow nothing', () => {
  it.each(['mitä', 'ja', 'för', 'the'])('%s is a stop word', (word) => {
    expect(STOP_WORDS.has(foldWord(word))).toBe(true);
  });

  it.each(['tapahtumia', 'menovinkit', 'evenemang', 'events', 'tapahtumassa'])('%s asks for everything', (word) => {
    expect(GENERIC_KEYS.has(finnishKey(foldWord(word)))).toBe(true);
  });

  it('drops the generic end of a compound in any form', () => {
    expect(GENERIC_HEAD_KEYS.has(finnishKey('tapahtumassa'))).toBe(true);
  });
});

describe('Swedish and English words', () => {
  it.each([
    ['sv', 'konserter', 'konsert'],
    ['sv', 'konserterna', 'konsert'],
    ['sv', 'biblioteket', 'bibliotek'],
    ['en', 'concerts', 'concert'],
    ['en', 'exhibitions', 'exhibition'],
  ] as const)('%s: %s and %s have one key', (language, one, other) => {
    expect(wordKey(one, language)).toBe(wordKey(other, language));
  });
});
