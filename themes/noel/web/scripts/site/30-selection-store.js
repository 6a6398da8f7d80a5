// The visitor's selection: kept on the device where that is allowed, else carried from page to
// page for the visit. Other tabs change it too, so every change begins by reading it again.
(() => {
  "use strict";
  const KEY = `selection ${window.catalog.title}`;
  const MOST = 999;
  const listeners = [];
  let kept = true;
  let state;

  const text = (value) => (typeof value === "string" ? value : "");
  const list = (value, clean) => (Array.isArray(value) ? value.map(clean).filter(Boolean) : []);
  const whole = (value) => (Number.isSafeInteger(value) && value >= 0 ? value : null);

  /** A whole number of pieces; 0 stands for what is no number. */
  function pieces(value) {
    const number = Math.floor(Number(value));
    return number > 0 ? Math.min(number, MOST) : 0;
  }

  function cleanOption(option) {
    return Array.isArray(option) && option.length === 2 && option.every(text) ? [...option] : null;
  }

  function cleanLine(line) {
    if (!line || !text(line.page) || !text(line.shop) || !text(line.name)) return null;
    const quantity = pieces(line.quantity);
    return quantity && {
      shop: line.shop, page: line.page, name: line.name, quantity,
      reference: text(line.reference), cents: whole(line.cents), photo: text(line.photo),
      options: list(line.options, cleanOption), note: text(line.note), soldOut: line.soldOut === true,
    };
  }

  function cleanChoice(choice) {
    if (!choice || !text(choice.shop)) return null;
    const { shop, kind, point, slot, payment, note, begun } = choice;
    return {
      shop, kind: text(kind), point: text(point), slot: text(slot), payment: text(payment), note: text(note), begun: text(begun),
    };
  }

  function cleanSent(order) {
    if (!order || !text(order.shop) || !text(order.at)) return null;
    const lines = list(order.lines, cleanLine);
    if (!lines.length || Number.isNaN(Date.parse(order.at))) return null;
    const { shop, name, at, number, choice } = order;
    return { shop, name: text(name) || shop, at, number: text(number), lines, choice: cleanChoice(choice) };
  }

  // What stands in the storage may be damaged, or written by an older edition.
  function clean(value) {
    const found = value && typeof value === "object" ? value : {};
    return {
      lines: list(found.lines, cleanLine),
      choices: list(found.choices, cleanChoice),
      sent: list(found.sent, cleanSent),
      person: cleanPerson(found.person),
    };
  }

  function cleanPerson(person) {
    const { name, telephone, address, keep } = person && typeof person === "object" ? person : {};
    return keep === true ? { name: text(name), telephone: text(telephone), address: text(address), keep } : {};
  }

  // The name of a window outlives its pages: it carries the list where storage refuses it.
  function carried() {
    return window.name.startsWith(KEY) ? window.name.slice(KEY.length) : "";
  }

  function parse(content) {
    try {
      return JSON.parse(content);
    } catch {
      return null;
    }
  }

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      kept = false;
      return null;
    }
  }

  function read() {
    const content = carried();
    if (content) kept = false;
    return parse(content || stored());
  }

  function write() {
    const content = JSON.stringify(state);
    try {
      localStorage.setItem(KEY, content);
      kept = true;
    } catch {
      kept = false;
    }
    // Other sites may read the name of a window in old browsers: no person stands in it.
    if (!kept) window.name = KEY + JSON.stringify({ ...state, person: {} });
    else if (carried()) window.name = "";
  }

  function renew() {
    const found = read();
    if (found || kept) state = clean(found);
    listeners.forEach((listener) => listener());
  }

  /** The same article with the same options is one line. */
  const identify = (line) => `${line.page} ${JSON.stringify(line.options)}`;

  function change(how) {
    const found = read();
    if (found) state = clean(found);
    how(state);
    write();
    listeners.forEach((listener) => listener());
  }

  function add(line) {
    const cleaned = cleanLine(line);
    if (!cleaned) return;
    change(({ lines, choices }) => {
      const same = lines.find((one) => identify(one) === identify(cleaned));
      if (same) same.quantity = Math.min(MOST, same.quantity + cleaned.quantity);
      else lines.push(cleaned);
      // The time from which an order bears its number.
      const { shop } = cleaned;
      if (!choices.some((choice) => choice.shop === shop)) choices.push(cleanChoice({ shop, begun: new Date().toISOString() }));
    });
  }

  /** Takes over what a page now says of an article: name, price, photo, whether it is there. */
  function refresh(article) {
    const outdated = (line) => line.page === article.page
      && ["name", "reference", "cents", "photo", "soldOut"].some((key) => line[key] !== article[key]);
    if (!state.lines.some(outdated)) return;
    change(({ lines }) => lines.filter(outdated).forEach((line) => Object.assign(line, article)));
  }

  state = clean(read());
  window.catalog.selection = {
    identify, add, change, refresh, pieces,
    state: () => state,
    isKept: () => kept,
    /** How many pieces; of one page, or in all. */
    count: (page) => state.lines.reduce((sum, line) => sum + (page && line.page !== page ? 0 : line.quantity), 0),
    listen: (listener) => listeners.push(listener),
  };
  window.addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) renew();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) renew();
  });
})();
