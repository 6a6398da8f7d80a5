// The page of the selection: drawn from what is kept, and again whenever that changes, here or in
// another tab. While somebody types, only the orders are drawn again.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say, count } = catalog;
  const { page } = selection;
  const { make, labelled, redraw } = page;
  const place = document.querySelector("[data-selection]");
  const { root } = place.dataset;
  const part = (name) => place.querySelector(`[data-part="${name}"]`);
  const VISIT = `person ${catalog.title}`;
  let typing = false;
  let person = { name: "", telephone: "", address: "", ...remembered() };

  Object.assign(page, { quietly, person: () => person });

  /** A change made by typing: what is typed into stays as it is. */
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
      return JSON.parse(sessionStorage.getItem(VISIT));
    } catch {
      return {};
    }
  }

  function setPerson(changes) {
    person = { ...person, ...changes };
    quietly(() => selection.change((state) => { state.person = person.keep ? person : {}; }));
    try {
      if (person.keep) sessionStorage.removeItem(VISIT);
      else sessionStorage.setItem(VISIT, JSON.stringify(person));
    } catch {
      // Without storage the page itself remembers, as long as it is open.
    }
  }

  function personFields() {
    const field = (name, type, autocomplete) => labelled(say(`selection.${name}`), make("input", {
      type, autocomplete, id: `person-${name}`, maxlength: 200, value: person[name] || "",
      oninput: ({ target }) => setPerson({ [name]: target.value }),
    }));
    const sent = shops().map(page.choiceOf).some(({ way }) => way && ["delivery", "shipping"].includes(way.kind));
    return [
      make("h2", { class: "section-name" }, say("selection.you")),
      make("p", {}, say("selection.you_text")),
      field("name", "text", "name"),
      field("telephone", "tel", "tel"),
      sent ? field("address", "text", "street-address") : null,
      make("label", { class: "radio" },
        make("input", { type: "checkbox", id: "person-keep", checked: Boolean(person.keep), onchange: ({ target }) => setPerson({ keep: target.checked }) }),
        make("span", {}, say("selection.keep"), make("small", {}, say("selection.keep_text")))),
    ];
  }

  function shops() {
    const ids = new Set(selection.state().lines.map((line) => line.shop));
    return [...ids].filter(isKnown).map((id) => catalog.shops[id]);
  }

  const isKnown = (id) => Object.prototype.hasOwnProperty.call(catalog.shops, id);

  function groupOf(id) {
    const lines = selection.state().lines.filter((line) => line.shop === id);
    const shop = isKnown(id) ? catalog.shops[id] : null;
    return make("section", { class: "basket", "aria-labelledby": `basket-${id}` },
      make("h2", { id: `basket-${id}` }, shop ? make("a", { href: root + shop.page }, shop.name) : say("selection.gone")),
      shop ? null : make("p", { class: "note" }, say("selection.gone_text")),
      page.linesOf(id),
      lines.length ? make("p", { class: "subtotal" }, page.subtotal(lines)) : null,
      shop && lines.length && catalog.season.state() !== "over" ? page.choicesOf(shop) : null);
  }

  function drawNotices() {
    const state = catalog.season.state();
    redraw(part("notices"),
      selection.isKept() ? null : make("p", { class: "notice" }, say("selection.not_kept")),
      state === "open" ? null : make("p", { class: "notice" }, place.dataset[state]));
  }

  function drawSum() {
    const { lines } = selection.state();
    const known = new Set(lines.map((line) => line.shop)).size;
    part("sum").textContent = lines.length
      ? say("selection.sum", { articles: count("message.articles", selection.count()), shops: count("selection.shops", known) }) : "";
  }

  function drawOrders() {
    const over = catalog.season.state() === "over";
    const orders = shops().map((shop) => (over ? page.contactOf(shop) : page.sendOf(shop)));
    redraw(part("orders"), orders.length ? make("h2", { class: "section-name" }, say(over ? "selection.contact" : "selection.orders")) : null, orders);
  }

  function drawSent() {
    const { sent } = selection.state();
    redraw(part("sent"), sent.length ? make("h2", { class: "section-name" }, say("selection.sent")) : null, sent.map(page.sentOf));
  }

  function draw() {
    drawOrders();
    if (typing) return;
    const { lines, sent } = selection.state();
    const groups = page.shopsOf(selection.state());
    place.classList.toggle("is-empty", !lines.length);
    part("nothing").hidden = groups.length > 0 || sent.length > 0;
    drawNotices();
    drawSum();
    redraw(part("shops"), groups.map(groupOf));
    redraw(part("person"), shops().length ? personFields() : null);
    drawSent();
  }

  selection.listen(() => {
    if (!typing) person = { ...person, ...remembered() };
    draw();
  });
  draw();
})();
