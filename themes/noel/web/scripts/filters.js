// Filters: narrows and sorts a list by the choices of its form, without loading anything; the
// address of the page says what is chosen.
(() => {
  "use strict";
  const { catalog } = window;
  const ORDERS = {
    cheap: (one, other) => priceOf(one, Infinity) - priceOf(other, Infinity),
    dear: (one, other) => priceOf(other, -1) - priceOf(one, -1),
  };

  catalog.filters = { start };
  document.querySelectorAll("[data-list]").forEach(startList);

  // Watches a form. `show` gets the entries that are kept, in order, at every change; an entry has
  // `facts`: price in cents or null, shop, category, idea, service (lists of identifiers).
  // Gives `set`, which takes the entries.
  function start(form, show) {
    const boxes = [...form.querySelectorAll("input")];
    const bands = boxes.filter((box) => box.name === "budget").map((box) => box.value);
    const facets = [...new Set(boxes.map((box) => box.name))];
    let entries = [];

    function update() {
      const chosen = new Map(facets.map((name) => [name, chosenOf(boxes, name)]));
      const counts = new Map();
      const kept = entries.filter((entry) => passes(entry, chosen, counts));
      tellCounts(boxes, counts);
      tellChosen(form, boxes);
      tellResult(form, kept.length, entries.length);
      const order = ORDERS[form.elements.sort && form.elements.sort.value];
      show(order ? [...kept].sort(order) : kept);
    }

    // Every entry is tried once: it counts for all choices that it has in a facet, as long as no
    // other facet leaves it out.
    function passes(entry, chosen, counts) {
      const failed = facets.filter((name) => {
        const wanted = chosen.get(name);
        return wanted.length && !entry.values[name].some((value) => wanted.includes(value));
      });
      for (const name of failed.length ? failed : facets) {
        if (failed.length > 1) break;
        for (const value of entry.values[name]) {
          const key = `${name} ${value}`;
          counts.set(key, (counts.get(key) || 0) + 1);
        }
      }
      return !failed.length;
    }

    function readAddress() {
      const asked = new URLSearchParams(window.location.search);
      boxes.forEach((box) => { box.checked = asked.getAll(box.name).includes(box.value); });
      if (form.elements.sort) form.elements.sort.value = ORDERS[asked.get("sort")] ? asked.get("sort") : "";
    }

    function writeAddress() {
      const address = new URL(window.location);
      [...facets, "sort"].forEach((name) => address.searchParams.delete(name));
      for (const [name, value] of new FormData(form)) if (value) address.searchParams.append(name, value);
      window.history.pushState(null, "", address);
    }

    function set(list) {
      const now = new Date();
      entries = list;
      entries.forEach((entry) => { entry.values = valuesOf(entry.facts, bands, now); });
      update();
    }

    form.addEventListener("change", () => { writeAddress(); update(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      boxes.forEach((box) => { box.checked = false; });
      if (form.elements.sort) form.elements.sort.value = "";
      writeAddress();
      update();
      form.querySelector("summary, input").focus();
    });
    window.addEventListener("popstate", () => { readAddress(); update(); });
    form.querySelectorAll("[data-opening]").forEach((label) => { label.hidden = !catalog.shops; });
    startPanel(form);
    readAddress();
    return { set };
  }

  // A list that is on the page already: cards are hidden and moved, nothing is made.
  function startList(list) {
    const cards = [...list.querySelectorAll("[data-by-shop]")];
    const { set } = start(list.querySelector("[data-filters]"), (kept) => {
      const shown = new Set(kept.map(({ card }) => card));
      cards.forEach((card) => { card.hidden = !shown.has(card); });
      const grids = new Set(cards.map((card) => card.parentElement));
      if (grids.size === 1) [...grids][0].append(...shown);
      list.querySelectorAll(".group").forEach((group) => { group.hidden = !group.querySelector("[data-by-shop]:not([hidden])"); });
    });
    set(cards.map((card) => ({ card, facts: factsOf(card.dataset) })));
  }

  function factsOf({ byPrice, byShop, byCategory, byIdea, byService }) {
    const list = (text) => (text ? text.split(" ") : []);
    return {
      price: byPrice ? Number(byPrice) : null,
      shop: list(byShop), category: list(byCategory), idea: list(byIdea), service: list(byService),
    };
  }

  function valuesOf(facts, bands, now) {
    return { ...facts, budget: bands.filter((band) => isWithin(facts.price, band)), open: isOpen(facts.shop[0], now) ? ["1"] : [] };
  }

  // A band is written `20-50`, in whole units; the upper end does not belong to it.
  function isWithin(price, band) {
    const [from, to] = band.split("-").map((limit) => (limit ? Number(limit) * 100 : Infinity));
    return price !== null && price >= from && price < to;
  }

  function isOpen(shop, now) {
    const known = catalog.shops && catalog.shops[shop];
    return Boolean(known && known.hours && catalog.hours.isOpen(known.hours, now));
  }

  function priceOf({ facts }, unknown) {
    return facts.price === null ? unknown : facts.price;
  }

  function chosenOf(boxes, name) {
    return boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
  }

  function tellCounts(boxes, counts) {
    for (const box of boxes) {
      const number = counts.get(`${box.name} ${box.value}`) || 0;
      const label = box.closest("label");
      label.querySelector("[data-count]").textContent = number;
      label.classList.toggle("none", !number && !box.checked);
    }
  }

  function tellChosen(form, boxes) {
    const tell = (element, number) => { element.textContent = number ? `\u00a0(${number})` : ""; };
    const isChecked = (box) => box.checked;
    tell(form.querySelector(".filters-opener [data-chosen]"), boxes.filter(isChecked).length);
    form.querySelectorAll("[data-facet]").forEach((facet) => {
      tell(facet.querySelector("[data-chosen]"), [...facet.querySelectorAll("input")].filter(isChecked).length);
    });
  }

  function tellResult(form, number, all) {
    const chosen = form.querySelector("input:checked") || (form.elements.sort && form.elements.sort.value);
    form.querySelector("[data-said]").textContent = catalog.count(`filter.${form.dataset.filters}`, number);
    form.querySelector("[type=reset]").hidden = !chosen;
    form.querySelector("[data-none]").hidden = number > 0 || !all;
  }

  // The panel of telephones, and facets that close when another one opens or the page is pressed.
  function startPanel(form) {
    const opener = form.querySelector(".filters-opener");
    const facets = [...form.querySelectorAll("details")];
    const closeAll = (but) => facets.forEach((facet) => { if (facet !== but) facet.open = false; });
    opener.addEventListener("click", () => {
      opener.setAttribute("aria-expanded", String(opener.getAttribute("aria-expanded") !== "true"));
    });
    facets.forEach((facet) => facet.addEventListener("toggle", () => { if (facet.open) closeAll(facet); }));
    document.addEventListener("click", ({ target }) => closeAll(target.closest("details")));
    form.addEventListener("keydown", (event) => {
      const open = facets.find((facet) => facet.open);
      if (event.key !== "Escape" || !open) return;
      open.open = false;
      open.querySelector("summary").focus();
    });
  }
})();
