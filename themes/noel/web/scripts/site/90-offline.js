// On http(s): the site can be put on a home screen, and read again without a network.
// Browsers refuse both from file://, and say so in their log: nothing is asked for there.
(() => {
  "use strict";

  if (!location.protocol.startsWith("http")) return;
  const root = new URL("..", document.currentScript.src);

  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = new URL("manifest.webmanifest", root).href;
  document.head.append(manifest);

  const { serviceWorker } = navigator;
  if (!serviceWorker) return;

  const tellWhatWasLoaded = (registration) => {
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    registration.active.postMessage([location.href, ...loaded]);
  };

  const start = async () => {
    const isFirst = !serviceWorker.controller;
    try {
      await serviceWorker.register(new URL("sw.js", root));
      if (isFirst) tellWhatWasLoaded(await serviceWorker.ready);
    } catch {
      // Storage is refused or full: the site goes on with the network alone.
    }
  };

  window.addEventListener("load", start);
})();
