// The page of results: what `?q=` asks for, or all articles; shops first, then articles in portions.
(() => {
  "use strict";
  const { catalog } = window;
  const { say, count, search } = catalog;
  const PORTION = 48;
  const MOST_SHOPS = 8;
  const page = document.querySelector("[data-results]");
  if (!page) return;
  const find = (query) => page.querySelector(query);
  const field = find("[data-search-field]");
  const said = find("[data-search-said]");
  const shops = find("[data-found-shops]");
  const products = find("[data-found-products]");
  const heading = products.querySelector("h2");
  const grid = products.querySelector(".grid");
  const more = find("[data-more]");
  const form = products.querySelector("[data-filters]");
  const narrow = form ? catalog.filters.start(form, showProducts) : { set: showProducts };
  let kept = [];
  let shown = 0;

  field.addEventListener("input", () => {
    const address = new URL(window.location);
    if (field.value.trim()) address.searchParams.set("q", field.value.trim());
    else address.searchParams.delete("q");
    window.history.replaceState(null, "", address);
    answer(field.value.trim());
  });
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    grid.children[first].querySelector("a").focus();
  });
  window.addEventListener("popstate", readAddress);
  readAddress();
  if (!field.value) field.focus();

  function readAddress() {
    field.value = new URLSearchParams(window.location.search).get("q") || "";
    answer(field.value.trim());
  }

  function answer(query) {
    const found = query ? search.find(query) : everyProduct();
    const foundShops = found.filter((place) => place < search.shopCount);
    const foundProducts = found.filter((place) => place >= search.shopCount);
    said.textContent = query ? sentence(query, found.length) : "";
    showShops(foundShops);
    heading.textContent = query ? heading.dataset.ofQuery : heading.dataset.ofAll;
    products.hidden = !foundProducts.length;
    find("[data-help]").hidden = found.length > 0;
    narrow.set(foundProducts.map((place) => ({ place, facts: search.facts(place) })));
  }

  function everyProduct() {
    return Array.from({ length: search.total - search.shopCount }, (_, product) => search.shopCount + product);
  }

  function sentence(query, number) {
    if (number) return count("search.found", number);
    return `${say("search.none", { query })} ${say("search.advice")}`;
  }

  function showShops(places) {
    shops.hidden = !places.length;
    shops.querySelector(".grid").replaceChildren(...places.slice(0, MOST_SHOPS).map((place) => fill("shop", place)));
  }

  function showProducts(entries) {
    kept = entries;
    shown = 0;
    grid.replaceChildren();
    showMore();
  }

  function showMore() {
    grid.append(...kept.slice(shown, shown + PORTION).map(({ place }) => fill("product", place)));
    shown = Math.min(kept.length, shown + PORTION);
    more.hidden = shown === kept.length;
  }

  // A card of the page's own making with what the index says of a shop or product.
  function fill(kind, place) {
    const result = search.result(place);
    const card = find(`template[data-card=${kind}]`).content.firstElementChild.cloneNode(true);
    const link = card.querySelector(".card-name a");
    card.className = card.className.replace(/accent-[\w-]+/, `accent-${result.accent}`);
    link.textContent = result.name;
    link.href = result.address;
    fillPhoto(card.querySelector(".frame"), result);
    if (kind === "product") fillProduct(card, result);
    else fillText(card.querySelector(".card-tagline"), result.detail);
    return card;
  }

  function fillPhoto(frame, { photo, name }) {
    if (photo) frame.replaceChildren(search.make("img", { src: photo, alt: "", loading: "lazy", decoding: "async" }));
    else frame.firstElementChild.textContent = name[0];
  }

  function fillProduct(card, { name, detail, reference, price, unit, soldOut, address }) {
    const button = card.querySelector(".button");
    const cost = card.querySelector(".price");
    card.querySelector(".reference").textContent = reference;
    card.querySelector(".card-shop").textContent = detail;
    cost.textContent = price || say("search.on_request");
    cost.classList.toggle("on-request", !price);
    cost.classList.toggle("muted", soldOut);
    button.href = `${address}#commander`;
    button.setAttribute("aria-label", say("search.order", { name }));
    const notes = [soldOut && say("search.sold_out"), unit].filter(Boolean).map((words) => search.make("span", {}, words));
    if (notes.length) button.before(search.make("p", { class: "card-note" }, ...notes));
    if (soldOut) button.remove();
  }

  function fillText(element, text) {
    if (text) element.textContent = text;
    else element.remove();
  }
})();
