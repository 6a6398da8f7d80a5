// The leaflet: buttons, arrow keys and thumbnails for a strip that scrolls by itself without them.
(() => {
  "use strict";

  const frame = document.querySelector("[data-leafing]");
  const strip = frame.querySelector("[data-leaves]");
  const place = frame.querySelector("[data-leafing-place]");
  const leaves = [...strip.querySelectorAll("li")];
  const turns = [...frame.querySelectorAll("[data-leafing-turn]")];
  const thumbnails = [...frame.querySelectorAll("nav a")];
  const wide = window.matchMedia("(min-width: 48rem)");
  const words = window.catalog.words;
  let shown = [];

  // The pages of which at least half can be seen, by their places from 0.
  const findShown = () => {
    const { left, right } = strip.getBoundingClientRect();
    return leaves.flatMap((leaf, number) => {
      const box = leaf.getBoundingClientRect();
      const seen = Math.min(right, box.right) - Math.max(left, box.left);
      return seen > box.width / 2 ? [number] : [];
    });
  };

  const sayPlace = () => {
    const [first, last] = [shown[0] + 1, shown[shown.length - 1] + 1];
    const text = words[first === last ? "leaflet.page" : "leaflet.pages"];
    const facts = { first, last, total: leaves.length };
    place.textContent = text.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
  };

  const showThumbnails = () => {
    thumbnails.forEach((link, number) => {
      if (shown.includes(number)) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    const list = thumbnails[0].closest("nav");
    const current = thumbnails[shown[0]];
    list.scrollLeft = current.offsetLeft - list.clientWidth / 2;
  };

  // Browsers fetch what scrolls in sideways too late: neighbours come ahead.
  const fetchNeighbours = () => {
    const near = leaves.slice(Math.max(0, shown[0] - 2), shown[shown.length - 1] + 3);
    near.forEach((leaf) => {
      leaf.querySelector("img").loading = "eager";
    });
  };

  const update = () => {
    const found = findShown();
    if (!found.length || String(found) === String(shown)) return;
    shown = found;
    sayPlace();
    showThumbnails();
    fetchNeighbours();
    leaves.forEach((leaf, number) => {
      leaf.inert = !shown.includes(number);
    });
    turns.forEach((button) => {
      const end = button.dataset.leafingTurn < 0 ? 0 : leaves.length - 1;
      button.disabled = shown.includes(end);
    });
    // Nothing for the cover: a page that opens would be scrolled down to it.
    const page = shown[0] ? `#page-${shown[0] + 1}` : location.pathname + location.search;
    history.replaceState(null, "", page);
  };

  // On a wide window the cover is alone, then pages 2 and 3, 4 and 5.
  const firstOfSpread = (number) => (wide.matches && number > 0 ? number - ((number + 1) % 2) : number);

  const show = (number) => {
    const leaf = leaves[Math.max(0, Math.min(leaves.length - 1, firstOfSpread(number)))];
    const middle = wide.matches && leaf !== leaves[0] ? 0 : (strip.clientWidth - leaf.offsetWidth) / 2;
    const aside = wide.matches && leaf === leaves[0] ? strip.clientWidth - leaf.offsetWidth : middle;
    strip.scrollLeft += leaf.getBoundingClientRect().left - strip.getBoundingClientRect().left - aside;
  };

  const turn = (direction) => {
    if (!shown.length) return;
    show(direction < 0 ? shown[0] - 1 : shown[shown.length - 1] + 1);
  };

  const followLink = (event) => {
    const link = event.target.closest('a[href^="#page-"]');
    const number = link ? leaves.findIndex((leaf) => `#${leaf.id}` === link.getAttribute("href")) : -1;
    if (number < 0) return;
    event.preventDefault();
    show(number);
    strip.focus({ preventScroll: true });
  };

  const onKey = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const moves = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 };
    const isOurs = event.target === document.body || frame.contains(event.target);
    if (isOurs && event.key in moves) {
      event.preventDefault();
      turn(moves[event.key]);
    } else if (event.target === strip && (event.key === "Home" || event.key === "End")) {
      event.preventDefault();
      show(event.key === "Home" ? 0 : leaves.length - 1);
    }
  };

  const start = () => {
    turns.forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => turn(Number(button.dataset.leafingTurn)));
    });
    const asked = leaves.findIndex((leaf) => `#${leaf.id}` === location.hash);
    if (asked > 0) show(asked);
    strip.addEventListener("scroll", () => requestAnimationFrame(update), { passive: true });
    window.addEventListener("resize", () => requestAnimationFrame(update));
    document.addEventListener("keydown", onKey);
    frame.addEventListener("click", followLink);
    update();
  };

  start();
})();
