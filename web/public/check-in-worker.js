// Answers for the check-in page while there is no connection, with what came when there was one.
const shell = /^\/console\/(check-in\.html|config\.json|icon\.svg|assets\/.+)$/;
const name = 'cpi-check-in';

const fresh = async (request) => {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(name)).put(request, response.clone());
  return response;
};

const kept = async (request) => {
  const found = await caches.match(request, { cacheName: name, ignoreSearch: true });
  return found ?? Response.error();
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !shell.test(pathname)) return;
  event.respondWith(fresh(request).catch(() => kept(request)));
});
