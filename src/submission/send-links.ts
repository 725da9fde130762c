import type { ListingFile } from './listing-files.ts';

/** Longer addresses are cut short by some mail programs and servers, and half a file is worse than none. */
const MAIL_MAX = 1900;
const GITHUB_MAX = 7000;

/** The name under which a file is saved. */
export function fileName({ parts }: ListingFile): string {
  return parts.at(-1) ?? '';
}

/**
 * A mail with the files in it (RFC 6068: percent-encoded, line breaks as CRLF).
 *
 * @returns nothing when it would be too long for some mail program
 */
export function mailLink(
  to: string,
  subject: string,
  intro: string,
  files: readonly ListingFile[],
): string | undefined {
  const body = [intro, ...files.map((file) => `${file.parts.join('/')}\n\n${file.text}`)].join('\n\n');
  const crlf = body.replaceAll('\n', '\r\n');
  const link = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf)}`;
  return link.length > MAIL_MAX ? undefined : link;
}

/**
 * Where a file can be handed in on GitHub: a new one with its content filled in, or the page on which an old one is edited.
 *
 * @param repository `https://github.com/owner/name`
 * @returns nothing when the content is too long for an address
 */
export function githubLink(repository: string, { parts, text }: ListingFile, isNew: boolean): string | undefined {
  const path = ['content', ...parts];
  if (!isNew) return `${repository}/edit/main/${path.join('/')}`;
  const link = `${repository}/new/main?filename=${encodeURIComponent(path.join('/'))}&value=${encodeURIComponent(text)}`;
  return link.length > GITHUB_MAX ? undefined : link;
}
