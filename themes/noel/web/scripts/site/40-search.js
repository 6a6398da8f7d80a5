// The link to search, once scripts run: it opens the search over the page, and so does "/".
// Index and script are loaded at first use.
(() => {
  "use strict";
  const link = document.querySelector("[data-search]");
  const field = document.querySelector("[data-search-field]");
  let loading;

  link.addEventListener("focus", load);
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (field) field.focus();
    else if (canOpen()) open();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
    event.preventDefault();
    link.click();
  });
  if (!field && canOpen()) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      link.click();
    });
  }

  function canOpen() {
    return typeof HTMLDialogElement === "function";
  }

  function open() {
    load().then(
      () => window.catalog.search.open(link),
      () => window.location.assign(link.href),
    );
  }

  // The index keeps its address when it changes: browsers are made to ask for a newer one first,
  // which no page of a folder on a disk can do.
  function load() {
    if (field) return Promise.resolve();
    if (!loading) {
      const { index, script } = link.dataset;
      const far = window.location.protocol.startsWith("http");
      const renewed = far ? fetch(index, { cache: "no-cache" }).catch(() => {}) : Promise.resolve();
      loading = renewed.then(() => run(index)).then(() => run(script));
      loading.catch(() => { loading = null; });
    }
    return loading;
  }

  function run(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
})();
