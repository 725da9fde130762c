import type { AccessibilityAnswer, AccessibilityFeature } from '#domain/vocabulary.ts';
import { defineStrings, type StringEntry } from '../strings.ts';

type Labels = Record<
  `accessibility.${AccessibilityFeature}` | `accessibility-answer.${AccessibilityAnswer}`,
  StringEntry
>;

/** Labels of the facts about access. A code without a label does not compile. */
export const ACCESSIBILITY_VOCABULARY = defineStrings({
  'accessibility.step-free-entrance': {
    about: 'A feature of a venue',
    fi: 'Esteetön sisäänkäynti',
    sv: 'Tillgänglig entré',
    en: 'Step-free entrance',
  },
  'accessibility.accessible-wc': {
    about: 'A feature of a venue',
    fi: 'Esteetön WC',
    sv: 'Tillgänglig toalett',
    en: 'Accessible toilet',
  },
  'accessibility.lift': { about: 'A feature of a venue', fi: 'Hissi', sv: 'Hiss', en: 'Lift' },
  'accessibility.wheelchair-place': {
    about: 'A place in the audience for somebody in a wheelchair',
    fi: 'Pyörätuolipaikka',
    sv: 'Rullstolsplats',
    en: 'Wheelchair place',
  },
  'accessibility.accessible-parking': {
    about: 'A feature of a venue',
    fi: 'Esteetön pysäköintipaikka',
    sv: 'Tillgänglig parkering',
    en: 'Accessible parking',
  },
  'accessibility.induction-loop': {
    about: 'A feature of a venue',
    fi: 'Induktiosilmukka',
    sv: 'Induktionsslinga',
    en: 'Induction loop',
  },
  'accessibility.guide-dog': {
    about: 'A feature of a venue',
    fi: 'Opaskoira on tervetullut',
    sv: 'Ledarhund är välkommen',
    en: 'Guide dogs welcome',
  },
  'accessibility.sign-language': {
    about: 'A feature of an event',
    fi: 'Viittomakielen tulkkaus',
    sv: 'Teckenspråkstolkning',
    en: 'Sign-language interpretation',
  },
  'accessibility.captioning': {
    about: 'A feature of an event: subtitles or speech-to-text',
    fi: 'Tekstitys tai kirjoitustulkkaus',
    sv: 'Textning eller skrivtolkning',
    en: 'Captions or speech-to-text',
  },
  'accessibility.audio-description': {
    about: 'A feature of an event',
    fi: 'Kuvailutulkkaus',
    sv: 'Syntolkning',
    en: 'Audio description',
  },
  'accessibility.easy-language': {
    about: 'A feature of an event',
    fi: 'Selkokieli',
    sv: 'Lättläst språk',
    en: 'Easy language',
  },
  'accessibility.relaxed': {
    about: 'A feature of an event: calm, one may move and make noise',
    fi: 'Rento esitys',
    sv: 'Lugn föreställning',
    en: 'Relaxed performance',
  },
  'accessibility.safer-space': {
    about: 'A feature of a venue',
    fi: 'Turvallisemman tilan periaatteet',
    sv: 'Principer för tryggare rum',
    en: 'Safer space principles',
  },
  'accessibility.induction-loop.explained': {
    about: 'What the feature means',
    fi: 'Ääni kuuluu suoraan kuulolaitteeseen.',
    sv: 'Ljudet hörs direkt i hörapparaten.',
    en: 'Sound goes straight to a hearing aid.',
  },
  'accessibility.audio-description.explained': {
    about: 'What the feature means',
    fi: 'Tulkki kertoo, mitä näyttämöllä tai kuvassa näkyy.',
    sv: 'En tolk berättar vad som syns på scenen eller i bilden.',
    en: 'A describer tells what can be seen on the stage or screen.',
  },
  'accessibility.captioning.explained': {
    about: 'What the feature means',
    fi: 'Puheen voi lukea tekstinä.',
    sv: 'Du kan läsa det som sägs som text.',
    en: 'You can read what is said as text.',
  },
  'accessibility.relaxed.explained': {
    about: 'What the feature means',
    fi: 'Saat liikkua, äännellä ja käydä ulkona kesken esityksen.',
    sv: 'Du får röra dig, låta och gå ut under föreställningen.',
    en: 'You may move about, make sounds and step out during the performance.',
  },
  'accessibility.safer-space.explained': {
    about: 'What the feature means',
    fi: 'Kohteella on säännöt, joiden avulla kaikilla on turvallinen olo.',
    sv: 'Kulturplatsen har regler för att alla ska känna sig trygga.',
    en: 'The venue has rules that help everyone feel safe.',
  },

  'accessibility-answer.yes': { about: 'Answer about a feature', fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  'accessibility-answer.no': { about: 'Answer about a feature', fi: 'Ei', sv: 'Nej', en: 'No' },
  'accessibility-answer.ask': {
    about: 'Answer about a feature: not known to us',
    fi: 'Kysy kohteesta',
    sv: 'Fråga kulturplatsen',
    en: 'Ask the venue',
  },
} satisfies Labels & Record<string, StringEntry>);
