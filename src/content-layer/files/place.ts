import { isId } from '#content-layer/schema/id.ts';
import { GUIDE_PAGES, PAGE_IDS } from '#content-layer/schema/page.ts';
import { GUIDE_LANGUAGES, type GuideLanguage, isGuideLanguage } from '#domain/guide-languages.ts';
import { idFrom } from '#domain/id-from.ts';
import { CONTENT_LANGUAGES, type ContentLanguage } from '#domain/localized.ts';
import { PLAIN_FINNISH, type PlainFinnish } from '#domain/plain-finnish.ts';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';
import { suggest } from '../suggest.ts';
import { type ContentFolder, LAYOUT } from './content-file.ts';

type PageLanguage = ContentLanguage | GuideLanguage | PlainFinnish;

/** What a file is, by its place alone. */
export type Place =
  | { readonly kind: 'network'; readonly id: string }
  | { readonly kind: 'venue' | 'issuer'; readonly id: string; readonly network: string }
  | { readonly kind: 'event'; readonly id: string; readonly venue: string; readonly slug: string }
  | { readonly kind: 'translation'; readonly id: string; readonly language: ContentLanguage | PlainFinnish }
  | { readonly kind: 'page'; readonly id: string; readonly language: PageLanguage };

type PlaceResult = { readonly place: Place } | { readonly rule: RuleId; readonly params: RuleParams };

const SHAPES =
  'networks/<id>.yaml, venues/<network>/<id>.yaml, events/<venue>/<id>.md, issuers/<network>/<id>.yaml, pages/<language>/<id>.md';
const TRANSLATION = /\.[a-z]{2,5}\.md$/i;

const isFolder = (name: string): name is ContentFolder => Object.hasOwn(LAYOUT, name);
const isLanguage = (code: string): code is ContentLanguage => (CONTENT_LANGUAGES as readonly string[]).includes(code);

/** Whether a file is a translation beside an event: those are not listings of their own and are not counted. */
export function isTranslationFile(parts: readonly string[]): boolean {
  return parts[0] === 'events' && parts.length === 3 && TRANSLATION.test(parts[2] ?? '');
}

/**
 * Ids that differ only in case or in Unicode form, or that lie in two networks, would become one address. Files with
 * the same key are twins.
 */
export function twinKey(parts: readonly string[]): string | undefined {
  const [folder = '', ...rest] = parts;
  if (!isFolder(folder) || parts.length !== LAYOUT[folder].depth) return undefined;
  const name = rest.at(-1)?.replace(/\.(ya?ml|md)$/i, '') ?? '';
  const scope = folder === 'events' || folder === 'pages' ? [folder, rest[0], name] : [folder, name];
  return scope.join('/').normalize('NFC').toLowerCase();
}

function badName(found: string, ending = ''): PlaceResult {
  const id = idFrom(found);
  return { rule: 'file-name', params: { found: found + ending, ...(isId(id) && { suggestion: id + ending }) } };
}

/** Judges where a file lies and what it is called. */
export function placeOf(parts: readonly string[]): PlaceResult {
  const [folder = '', ...rest] = parts;
  if (!isFolder(folder) || parts.length !== LAYOUT[folder].depth) {
    const near = suggest(folder, Object.keys(LAYOUT));
    return { rule: 'file-place', params: { allowed: SHAPES, ...(near && near !== folder && { suggestion: near }) } };
  }
  const { ending } = LAYOUT[folder];
  const fileName = rest.at(-1) ?? '';
  const above = rest.length > 1 ? (rest[0] ?? '') : '';
  if (!fileName.endsWith(ending)) return { rule: 'file-ending', params: { found: fileName, allowed: ending } };
  if (folder === 'events' && TRANSLATION.test(fileName)) return translationPlace(above, fileName);
  const name = fileName.slice(0, -ending.length);
  if (!isId(name)) return badName(name, ending);
  if (folder === 'networks') return { place: { kind: 'network', id: name } };
  if (folder === 'pages') return pagePlace(above, name);
  if (!isId(above)) return badName(above);
  if (folder === 'events') return { place: { kind: 'event', id: `${above}/${name}`, venue: above, slug: name } };
  return { place: { kind: folder === 'venues' ? 'venue' : 'issuer', id: name, network: above } };
}

function translationPlace(venue: string, fileName: string): PlaceResult {
  const [name = '', language = ''] = fileName.slice(0, -3).split(/\.(?=[^.]*$)/);
  const others = [...CONTENT_LANGUAGES.filter((code) => code !== 'fi'), PLAIN_FINNISH];
  if (language !== PLAIN_FINNISH && (!isLanguage(language) || language === 'fi')) {
    return { rule: 'language-folder', params: { found: language, allowed: others.join(', ') } };
  }
  if (!isId(name)) return badName(name, `.${language}.md`);
  if (!isId(venue)) return badName(venue);
  return { place: { kind: 'translation', id: `${venue}/${name}`, language } };
}

function pagePlace(language: string, name: string): PlaceResult {
  const isGuide = isGuideLanguage(language);
  const isPlain = language === PLAIN_FINNISH;
  if (!isLanguage(language) && !isGuide && !isPlain) {
    const languages = [...CONTENT_LANGUAGES, PLAIN_FINNISH, ...GUIDE_LANGUAGES].join(', ');
    return { rule: 'language-folder', params: { found: language, allowed: languages } };
  }
  // Of the card there is a page in more languages than of the rest.
  const allowed: readonly string[] = isGuide || isPlain ? GUIDE_PAGES : PAGE_IDS;
  if (!allowed.includes(name)) {
    const near = suggest(name, allowed);
    return {
      rule: 'page-unknown',
      params: { found: name, allowed: allowed.join(', '), ...(near && { suggestion: near }) },
    };
  }
  return { place: { kind: 'page', id: name, language } };
}
