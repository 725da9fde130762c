/** Languages in which the card is explained on one page, though the site is not in them. ISO 639-1. */
export const GUIDE_LANGUAGES = ['ru', 'uk', 'ar', 'so', 'et'] as const;
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** Whether a code is one of them. */
export function isGuideLanguage(code: string): code is GuideLanguage {
  return (GUIDE_LANGUAGES as readonly string[]).includes(code);
}
