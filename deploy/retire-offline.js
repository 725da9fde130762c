// Takes the place of /offline.js when the site wants to do without a worker (docs/decisions/0018): whoever has the old one
// gets this at the next page with a line, and is rid of it and of all that it kept. Leave it there for a year.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  for (const name of await caches.keys()) if (name.startsWith('kaiku-')) await caches.delete(name);
  await self.registration.unregister();
}
