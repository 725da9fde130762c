import type { BuildSettings } from '#content-layer/build-settings.ts';
import type { ContentSource } from '#content-layer/content-source.ts';
import { addDays } from '#domain/civil-date.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import type { FinishingStep } from './finishing-step.ts';

/** Where RFC 9116 wants it. */
export const SECURITY_PATH = '/.well-known/security.txt';
/** Days for which it holds; the RFC asks for less than a year, and a site is built anew every day. */
const HOLDS = 90;

/**
 * Whom to tell of a hole (RFC 9116); nothing when the site has neither an address for readers nor a public repository, since
 * a contact is required and none may be invented.
 */
export function securityText({
  site,
  today,
  feedback,
  repository,
}: Pick<BuildSettings, 'site' | 'today' | 'feedback' | 'repository'>): string | undefined {
  const contacts = [
    ...(repository === undefined ? [] : [`${repository}/security/advisories/new`]),
    ...(feedback === undefined ? [] : [`mailto:${feedback}`]),
  ];
  if (contacts.length === 0) return undefined;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${addDays(today, HOLDS)}T00:00:00Z`,
    `Preferred-Languages: ${LOCALE_CODES.map((locale) => LOCALES[locale].tag).join(', ')}`,
    `Canonical: ${site}${SECURITY_PATH}`,
    ...(repository === undefined ? [] : [`Policy: ${repository}/blob/main/SECURITY.md`]),
    '',
  ].join('\n');
}

/** Writes `/.well-known/security.txt`; a folder that begins with a dot cannot hold pages in Astro. */
export function securityTxt(source: ContentSource): FinishingStep {
  return {
    name: 'security-txt',
    finish(built, log) {
      const text = securityText(source.settings);
      if (text === undefined) {
        log.info('no security.txt: neither KAIKU_FEEDBACK nor KAIKU_REPOSITORY is set');
        return;
      }
      built.write(SECURITY_PATH.slice(1), text);
    },
  };
}
