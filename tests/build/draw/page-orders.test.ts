import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import { pageOrders } from '#build/draw/page-orders.ts';

const route = (component: string, type = 'page') => ({ type, component, route: `/${component}` }) as RouteData;

test.each([
  ['/', 'page', 'index.html', 'https://site.example/'],
  ['/kohteet/emma', 'page', 'kohteet/emma/index.html', 'https://site.example/kohteet/emma/'],
  ['/404', 'page', '404.html', 'https://site.example/404/'],
  ['/data/v1/events.json', 'endpoint', 'data/v1/events.json', 'https://site.example/data/v1/events.json'],
])('for %s, a %s, the file %s is drawn at its address', (pathname, type, file, url) => {
  const [[order] = []] = pageOrders([{ pathname, route: route('a', type) }], 'https://site.example');
  expect(order).toEqual({ file, url, route: `${type} a /a` });
});

test('two routes that would draw the same file are told', () => {
  const paths = [
    { pathname: '/a', route: route('a.astro') },
    { pathname: '/a/', route: route('[x].astro') },
  ];
  expect(() => pageOrders(paths, 'https://site.example')).toThrow('a/index.html is drawn by a.astro and by [x].astro');
});
