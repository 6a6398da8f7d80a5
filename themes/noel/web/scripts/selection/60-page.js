// The page of the selection: drawn from what is kept, and again whenever that changes, here or in
// another tab. While somebody types, only the orders are drawn again.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say, count } = catalog;
  const { page } = selection;
  const { make, redraw } = page;
  const place = document.querySelector("[data-selection]");
  const part = (name) => place.querySelector(`[data-part="${name}"]`);
  const fields = [...part("person").querySelectorAll("input")];
  const over = catalog.season.state() === "over";
  const VISIT = `person ${catalog.title}`;
  let typing = false;
  let person = {};

  Object.assign(page, { quietly, person: () => person });

  // A change made by typing: what is typed into stays as it is.
  function quietly(how) {
    typing = true;
    how();
    typing = false;
  }

  // Agreed to: kept with the selection. Otherwise for the visit, where the browser allows it.
  function remembered() {
    const { person: kept } = selection.state();
    if (kept.keep) return kept;
    try {
      return { ...JSON.parse(sessionStorage.getItem(VISIT)), keep: false };
    } catch {
      return person;
    }
  }

  function setPerson({ target: { name, type, checked, value } }) {
    person = { ...person, [name]: type === "checkbox" ? checked : value };
    quietly(() => selection.change((state) => { state.person = person.keep ? person : {}; }));
    try {
      sessionStorage.setItem(VISIT, JSON.stringify(person.keep ? {} : person));
    } catch {
      // Without storage the page itself remembers, as long as it is open.
    }
  }

  function drawPerson(shops) {
    part("person").hidden = !shops.length || over;
    part("address").hidden = !shops.map(page.choiceOf).some(({ way }) => way && page.isSent(way));
    for (const field of fields) {
      if (field.type === "checkbox") field.checked = Boolean(person.keep);
      else if (field !== document.activeElement) field.value = person[field.name] || "";
    }
  }

  function shopOf(id) {
    return Object.keys(catalog.shops).includes(id) ? catalog.shops[id] : null;
  }

  function groupOf(id) {
    const lines = selection.state().lines.filter((line) => line.shop === id);
    const shop = shopOf(id);
    return make("div.basket",
      make("h2", { id: `basket-${id}` }, shop ? make("a", { href: catalog.root + shop.page, id: `basket-${id}-page` }, shop.name) : say("selection.gone")),
      shop ? null : make("p.note", say("selection.gone_text")),
      page.linesOf(id),
      lines.length ? make("p.subtotal", page.subtotal(lines)) : null,
      shop && lines.length && !over ? page.choicesOf(shop) : null);
  }

  function show(name, items) {
    part(name).hidden = !items.length;
    redraw(part(name).lastElementChild, items);
  }

  function sumOf(lines) {
    if (!lines.length) return "";
    return say("selection.sum", {
      articles: count("message.articles", selection.count()), shops: count("selection.shops", new Set(lines.map((line) => line.shop)).size),
    });
  }

  function draw() {
    const { lines, sent } = selection.state();
    const ids = page.shopsOf(lines);
    const shops = ids.map(shopOf).filter((shop) => shop && lines.some((line) => line.shop === shop.id));
    show("orders", over ? [] : shops.map(page.sendOf));
    if (typing) return;
    const isEmpty = !ids.length && !sent.length;
    part("nothing").hidden = !isEmpty;
    if (part("law")) part("law").hidden = !lines.length;
    part("unkept").hidden = selection.isKept();
    part("sum").textContent = isEmpty ? part("sum").dataset.nothing : sumOf(lines);
    redraw(part("shops"), ids.map(groupOf));
    drawPerson(shops);
    show("sent", sent.map(page.sentOf));
  }

  person = remembered();
  fields.forEach((field) => field.addEventListener("input", setPerson));
  selection.listen(() => {
    if (!typing) person = remembered();
    draw();
  });
  draw();
})();
