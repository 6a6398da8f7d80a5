// The button of the privacy page: what this site keeps on the device is erased at once.
(() => {
  "use strict";

  const button = document.querySelector("[data-forget]");
  const answer = document.querySelector("[data-forgotten]");

  // Sites may share a host and its storage: only what bears this catalog's title is ours.
  const forgetLists = () => {
    const names = Object.keys(localStorage);
    names.filter((name) => name.endsWith(` ${window.catalog.title}`)).forEach((name) => {
      localStorage.removeItem(name);
    });
  };

  const forgetPages = async () => {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (!registration) return;
    const names = await caches.keys();
    const ours = names.filter((name) => name.startsWith(`${registration.scope} `));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await registration.unregister();
  };

  const forget = async () => {
    window.name = "";
    try {
      forgetLists();
      await forgetPages();
    } catch {
      // A browser that refuses storage kept nothing.
    }
    // Other scripts of this page read the storage again.
    window.dispatchEvent(new StorageEvent("storage", { key: null }));
    answer.textContent = window.catalog.words["privacy.forgotten"];
  };

  button.hidden = false;
  button.addEventListener("click", forget);
})();
