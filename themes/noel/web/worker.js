// The site without a network. Pages come from the network whenever it answers, so that an update
// is never held back; files whose names change with their bytes come from what was kept.
(() => {
  "use strict";

  const { version, shell, fallback } = self.offline;
  const scope = self.registration.scope;
  // Sites that share a host share its caches: each name begins with where its site lives.
  const SHELL = `${scope} shell ${version}`;
  const PAGES = `${scope} pages`;
  const FILES = `${scope} files`;
  const MOST_PAGES = 60;
  const MOST_FILES = 150;
  const NAMED_BY_CONTENT = /-[0-9a-f]{8}[-.][^/]*$/;
  const NEVER_KEPT = /\.pdf$/;

  // One page, whatever it was asked for by: `…/`, `…/index.html`, with filters behind it.
  const plainAddress = (address) => {
    const url = new URL(address);
    url.search = "";
    url.hash = "";
    url.pathname = url.pathname.replace(/index\.html$/, "");
    return url.href;
  };

  const isOurs = (address) => address.startsWith(scope) && !NEVER_KEPT.test(new URL(address).pathname);

  const isFile = (address) => NAMED_BY_CONTENT.test(new URL(address).pathname);

  const keep = async (address, response) => {
    if (!response.ok || response.redirected || response.type !== "basic") return;
    const most = isFile(address) ? MOST_FILES : MOST_PAGES;
    const cache = await caches.open(isFile(address) ? FILES : PAGES);
    await cache.put(plainAddress(address), response);
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((old) => cache.delete(old)));
  };

  const fetchAndKeep = async (request, event) => {
    // Hosts that say nothing of age leave it to browsers, which then show pages of yesterday.
    const isPage = request.mode === "navigate";
    const response = await (isPage ? fetch(request, { cache: "no-cache" }) : fetch(request));
    event.waitUntil(keep(request.url, response.clone()));
    return response;
  };

  const answerFile = async (request, event) =>
    (await caches.match(plainAddress(request.url))) || fetchAndKeep(request, event);

  const answerPage = async (request, event) => {
    try {
      return await fetchAndKeep(request, event);
    } catch (error) {
      const kept = await caches.match(plainAddress(request.url));
      if (kept) return kept;
      // Its links are relative: it must be shown at its own address.
      if (request.mode === "navigate") return Response.redirect(new URL(fallback, scope));
      throw error;
    }
  };

  const begin = async () => {
    const cache = await caches.open(SHELL);
    await cache.addAll(shell.map((address) => new URL(address, scope).href));
  };

  const takeOver = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(`${scope} shell `) && name !== SHELL);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };

  // What the very first page had loaded before there was a worker to keep it.
  const keepAll = (addresses) =>
    Promise.all(
      addresses.filter(isOurs).map(async (address) => {
        if (!(await caches.match(plainAddress(address)))) await keep(address, await fetch(address));
      }),
    );

  self.addEventListener("install", (event) => event.waitUntil(begin()));
  self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
  self.addEventListener("message", (event) => event.waitUntil(keepAll(event.data)));
  self.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || request.headers.has("range") || !isOurs(request.url)) return;
    const answer = isFile(request.url) ? answerFile : answerPage;
    event.respondWith(answer(request, event));
  });
})();
