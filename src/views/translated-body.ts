import type { Event } from '#domain/event.ts';
import type { GuideLanguage } from '#domain/guide-languages.ts';
import type { ContentLanguage } from '#domain/localized.ts';
import type { ViewContext } from './view-context.ts';

/** Running text made safe by the content layer, with its language when that is not the page's. */
export interface BodyView {
  readonly html: string;
  readonly lang?: ContentLanguage | GuideLanguage;
}

/** The body in the page's language, else the Finnish one. */
export function bodyView(body: Event['body'], { language }: Pick<ViewContext, 'language'>): BodyView | undefined {
  const own = body[language];
  if (own) return { html: own.html };
  return body.fi && { html: body.fi.html, lang: 'fi' };
}

/** Whether some of the event's own text is not in the page's language. */
export function isUntranslated(
  { title, summary, body }: Pick<Event, 'title' | 'summary' | 'body'>,
  { language }: Pick<ViewContext, 'language'>,
): boolean {
  return [title, summary, ...(body.fi ? [body] : [])].some((text) => text[language] === undefined);
}

/** The same choice before the text is HTML: what was written in the language, else in Finnish. */
export function bodyText(
  texts: {
    readonly body: string;
    readonly translations: Readonly<Record<Exclude<ContentLanguage, 'fi'>, { readonly body: string }>>;
  },
  language: ContentLanguage,
): { readonly markdown: string; readonly lang?: ContentLanguage } {
  const own = language === 'fi' ? texts.body : texts.translations[language].body;
  if (own.trim() !== '' || language === 'fi') return { markdown: own };
  return { markdown: texts.body, lang: 'fi' };
}
