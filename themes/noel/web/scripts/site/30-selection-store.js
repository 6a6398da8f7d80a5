// The visitor's selection: kept on the device where that is allowed, else carried from page to
// page for the visit. Other tabs change it too, so every change begins by reading it again.
(() => {
  "use strict";
  const KEY = `selection ${window.catalog.title}`;
  const MOST = 999;
  // The way from this page up to the site's root; scripts lie one folder below it.
  window.catalog.root = new URL("..", document.currentScript.src).href;
  const listeners = [];
  let kept = true;
  let state;

  const text = (value) => (typeof value === "string" ? value : "");
  const list = (value, clean) => (Array.isArray(value) ? value.map(clean).filter(Boolean) : []);
  const isThing = (value) => Boolean(value) && typeof value === "object";
  const texts = (value, ...names) => Object.fromEntries(names.map((name) => [name, text(value[name])]));

  // A whole number of pieces; 0 stands for what is no number.
  function pieces(value) {
    const number = Math.floor(Number(value));
    return number > 0 ? Math.min(number, MOST) : 0;
  }

  // What stands in the storage may be damaged, or written by an older edition.
  function clean(value) {
    const { lines, choices, sent, person } = isThing(value) ? value : {};
    return {
      lines: list(lines, cleanLine),
      choices: list(choices, cleanChoice),
      sent: list(sent, cleanSent),
      person: isThing(person) && person.keep === true ? { ...texts(person, "name", "telephone", "address"), keep: true } : {},
    };
  }

  function cleanLine(line) {
    if (!isThing(line)) return null;
    const { cents, soldOut } = line;
    const quantity = pieces(line.quantity);
    const words = texts(line, "shop", "page", "name", "reference", "photo", "note");
    return words.shop && words.page && words.name && quantity ? {
      ...words, quantity, soldOut: soldOut === true, options: list(line.options, cleanOption),
      cents: Number.isSafeInteger(cents) && cents >= 0 ? cents : null,
    } : null;
  }

  function cleanOption(option) {
    return Array.isArray(option) && option.length === 2 && option.every(text) ? option : null;
  }

  function cleanChoice(choice) {
    return isThing(choice) && text(choice.shop)
      ? texts(choice, "shop", "kind", "point", "slot", "payment", "note", "begun") : null;
  }

  function cleanSent(order) {
    if (!isThing(order)) return null;
    const lines = list(order.lines, cleanLine);
    const words = texts(order, "shop", "name", "at", "number");
    return lines.length && Date.parse(words.at) ? { ...words, lines, choice: cleanChoice(order.choice) } : null;
  }

  // The name of a window outlives its pages: it carries the list where storage refuses it.
  function carried() {
    const [key, content] = window.name.split("\n");
    return key === KEY ? content : "";
  }

  function read() {
    let content = carried();
    if (content) kept = false;
    try {
      content = content || localStorage.getItem(KEY);
    } catch {
      kept = false;
    }
    try {
      return JSON.parse(content);
    } catch {
      return null;
    }
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
    if (!kept) window.name = `${KEY}\n${JSON.stringify({ ...state, person: {} })}`;
    else if (carried()) window.name = "";
  }

  function renew() {
    const found = read();
    if (found || kept) state = clean(found);
    listeners.forEach((listener) => listener());
  }

  // The same article with the same options is one line.
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

  // Pieces, and cents: null where a price is on request.
  function sum(lines) {
    const all = { pieces: 0, cents: 0 };
    for (const { cents, quantity } of lines) {
      all.pieces += quantity;
      all.cents = cents === null || all.cents === null ? null : all.cents + cents * quantity;
    }
    return all;
  }

  // Takes over what a page now says of an article: name, price, photo, whether it is there.
  function refresh(article) {
    const outdated = (line) => line.page === article.page
      && ["name", "reference", "cents", "photo", "soldOut"].some((key) => line[key] !== article[key]);
    if (!state.lines.some(outdated)) return;
    change(({ lines }) => lines.filter(outdated).forEach((line) => Object.assign(line, article)));
  }

  state = clean(read());
  window.catalog.selection = {
    identify, add, change, refresh, pieces, sum,
    state: () => state,
    isKept: () => kept,
    // How many pieces; of one page, or in all.
    count: (page) => sum(state.lines.filter((line) => !page || line.page === page)).pieces,
    listen: (listener) => listeners.push(listener),
  };
  window.addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) renew();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) renew();
  });
})();
