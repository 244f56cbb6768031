// Keeps the page on the machine once it was loaded, so that it works without a network.

/** Every file of the page; the build writes them here (`vite.config.ts`). */
declare const FILES: readonly string[];
/** Another one for every build. */
declare const VERSION: string;

/** What a service worker has of its own, in as far as this one uses it: the types of pages do not know it. */
interface LifetimeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare function skipWaiting(): Promise<void>;
declare const clients: { claim(): Promise<void> };

const NAME = `varliq-${VERSION}`;

addEventListener("install", (event) => {
  (event as LifetimeEvent).waitUntil(keepFiles());
});

addEventListener("activate", (event) => {
  (event as LifetimeEvent).waitUntil(forgetOldFiles());
});

addEventListener("fetch", (event) => {
  const { request, respondWith } = event as RequestEvent;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) {
    respondWith.call(event, respond(request));
  }
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(NAME);
  // Past the browser's own cache, which may hold files of an older build.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
  await skipWaiting();
}

async function forgetOldFiles(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("varliq-") && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function respond(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  // Servers let answers vary with headers that make no difference to these files.
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}
