// The page of results: what `?q=` asks for, or all articles; shops first, then articles in portions.
(() => {
  "use strict";
  const { catalog } = window;
  const { say, search } = catalog;
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
  // A focus lays the page out, which is soon done as long as there are no results.
  if (!asked()) field.focus();
  readAddress();
  page.classList.add("is-filled");

  function asked() {
    return new URLSearchParams(window.location.search).get("q") || "";
  }

  function readAddress() {
    field.value = asked();
    answer(field.value.trim());
  }

  function answer(query) {
    const found = query ? search.find(query) : everyProduct();
    const foundShops = found.filter((place) => place < search.shopCount);
    const foundProducts = found.filter((place) => place >= search.shopCount);
    said.replaceChildren(...search.sentences(query, found.length));
    showShops(foundShops);
    heading.textContent = query ? heading.dataset.ofQuery : heading.dataset.ofAll;
    products.hidden = !foundProducts.length;
    find("[data-help]").hidden = found.length > 0;
    narrow.set(foundProducts.map((place) => ({ place, facts: search.facts(place) })));
  }

  function everyProduct() {
    return Array.from({ length: search.total - search.shopCount }, (_, product) => search.shopCount + product);
  }

  function showShops(places) {
    shops.hidden = !places.length;
    shops.querySelector(".grid").replaceChildren(...places.slice(0, MOST_SHOPS).map(fill));
  }

  function showProducts(entries) {
    kept = entries;
    shown = 0;
    grid.replaceChildren();
    showMore();
  }

  function showMore() {
    grid.append(...kept.slice(shown, shown + PORTION).map(({ place }) => fill(place)));
    shown = Math.min(kept.length, shown + PORTION);
    catalog.selection.show();
    more.hidden = shown === kept.length;
  }

  // A card as the site makes them, with what the index says of a shop or product.
  function fill(place) {
    const result = search.result(place);
    const card = document.importNode(find(`template[data-card=${result.kind}]`).content.firstElementChild, true);
    const part = (query) => card.querySelector(query);
    const put = (query, words) => (words ? part(query).replaceChildren(words) : part(query).remove());
    card.className = card.className.replace(/accent-[\w-]+/, `accent-${result.accent}`);
    part(".card-name a").textContent = result.name;
    card.querySelectorAll("[aria-label]").forEach((one) => one.setAttribute("aria-label", one.getAttribute("aria-label").replace("{name}", () => result.name)));
    card.querySelectorAll("a").forEach((link) => { link.href = catalog.root + result.page + link.hash; });
    part(".frame").replaceChildren(result.photo
      ? search.make("img", { src: catalog.root + result.photo, alt: "", loading: "lazy", decoding: "async" })
      : search.make("span", { class: "no-photo", "aria-hidden": "true" }, result.name[0]));
    if (result.kind === "shop") put(".card-tagline", result.detail);
    else fillProduct(card, part, put, result);
    return card;
  }

  function fillProduct(card, part, put, { name, page: address, shop, reference, cents, photo, detail, price, unit, note }) {
    Object.assign(card.dataset, { article: address, shop, name, reference, cents, photo });
    part(".reference").textContent = reference;
    part(".card-shop").textContent = detail;
    part(".price").textContent = price || say("search.on_request");
    part(".price").classList.toggle("on-request", !price);
    put(".card-note span", unit);
    put(".card-note .note", note);
    if (!unit && !note) part(".card-note").remove();
  }
})();
