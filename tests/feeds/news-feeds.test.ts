import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedContext } from '#feeds/feed-context.ts';
import { latestItems } from '#feeds/rss/feed-items.ts';
import { jsonFeed, rssText } from '#feeds/rss/rss-text.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { clockOn, FIXTURE, makeEvent, TODAY } from '../support/catalogue-fixture.ts';

const context = feedContext(FIXTURE, 'fi', 'https://kaikutarjonta.example');
const { now } = clockOn(TODAY);
const HEAD = {
  title: 'Esimerkki & <uutiset>',
  description: 'Mitä "uutta"',
  page: 'https://kaikutarjonta.example/tapahtumat/',
  self: 'https://kaikutarjonta.example/syote/kaikki.xml',
  locale: 'fi',
} as const;

/** XML and JSON have no word for these; a reader may trim what surrounds a text. */
const heard = (text: string | undefined) =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\ufffe\uffff]/gu, '')
    .trim();

const hostile = PAYLOADS.map((text) => text.toWellFormed()).map((text, at) =>
  makeEvent(
    {
      slug: `ilta-${at}`,
      venue: 'esimerkkiteatteri',
      title: { fi: `Ilta ${at} ${text}` },
      summary: { fi: `Esimerkki ${text}` },
    },
    { dates: [{ date: '2026-12-05', start: '18:00' }] },
  ),
);

test('another reader finds the same entries in both forms, whatever their texts are', () => {
  expect(hostile.length).toBeGreaterThan(50);
  const items = hostile.flatMap((event) => latestItems([event], now, context));
  expect(items).toHaveLength(hostile.length);
  const rss = parseRssFeed(rssText(HEAD, items));
  const json = parseJsonFeed(JSON.stringify(jsonFeed(HEAD, items)));
  expect([rss.title, rss.description, rss.link, rss.language]).toEqual([HEAD.title, HEAD.description, HEAD.page, 'fi']);
  expect([json.title, json.description, json.home_page_url]).toEqual([HEAD.title, HEAD.description, HEAD.page]);
  const expected = items.map(({ url, title, text, day }) => [url, heard(title), heard(text), day]);
  expect(
    rss.items?.map(({ link, title, description, pubDate }) => [
      link,
      heard(title),
      heard(description),
      new Date(pubDate ?? '').toISOString().slice(0, 10),
    ]),
  ).toEqual(expected);
  expect(
    json.items?.map(({ url, title, content_text: text, date_modified: day }) => [
      url,
      heard(title),
      heard(text),
      day?.slice(0, 10),
    ]),
  ).toEqual(expected);
});
