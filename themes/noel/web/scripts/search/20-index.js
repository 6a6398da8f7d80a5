// The index that the site was made with (`catalog.index`), read once: columns and vocabulary.
// Shops, then products, are numbered in the order of the catalog; a number is called a place.
(() => {
  "use strict";
  const { index, text } = window.catalog;
  const shops = readColumns(index.shops);
  const products = readColumns(index.products);
  const sizes = shops.sizes.map(Number);
  const shopCount = sizes.length;
  const stops = new Set(index.stops.split(" "));
  const references = countOn(products.references);
  const shopOf = [];
  const firstOf = [];
  sizes.forEach((size, shop) => {
    firstOf.push(shopCount + shopOf.length);
    for (let one = 0; one < size; one += 1) shopOf.push(shop);
  });

  // A word holds postings, `place * 8 + field`, and the places of the longer texts, read when asked.
  const FIELDS = { name: 0, idea: 1, category: 2, tagline: 3, place: 4, text: 5 };
  const vocabulary = new Map();
  const known = new Map();
  const names = [...post(index.shops.names, 0, FIELDS.name), ...post(index.products.names, shopCount, FIELDS.name)];
  const categories = shops.categories.map((category) => (category ? index.categories[category][1] : ""));
  const ideas = products.ideas.map((numbers) => (numbers ? numbers.split(" ").map((number) => index.ideas[number][1]).join(" ") : ""));
  post(index.shops.taglines, 0, FIELDS.tagline);
  const places = post(index.shops.places, 0, FIELDS.place);
  post(categories.join("\n"), 0, FIELDS.category);
  post(ideas.join("\n"), shopCount, FIELDS.idea);
  postTexts();

  function postTexts() {
    const lists = index.lists.split(",");
    const stems = index.words ? index.words.split(" ") : [];
    stems.forEach((stem, number) => { entryOf(stem).list = lists[number]; });
  }

  // Notes the words of a column, and gives each of its texts back as plain words. Folding a whole
  // column takes far less time than folding its texts.
  function post(lines, first, field) {
    return text.fold(lines).split("\n").map((line, number) => {
      const words = text.splitFolded(line);
      for (const word of words) if (!stops.has(word)) meaningOf(word).posts.push((first + number) * 8 + field);
      return words.join(" ");
    });
  }

  function meaningOf(word) {
    if (!known.has(word)) known.set(word, entryOf(text.stemOf(word)));
    return known.get(word);
  }

  function entryOf(stem) {
    if (!vocabulary.has(stem)) vocabulary.set(stem, { stem, posts: [], list: "", texts: null });
    return vocabulary.get(stem);
  }

  // Numbers from distances in digits: see postings.py, which writes them.
  function textsOf(entry) {
    if (entry.texts) return entry.texts;
    const base = index.digits.length / 2;
    let place = -1;
    let distance = 0;
    entry.texts = [];
    for (const digit of entry.list) {
      const value = index.digits.indexOf(digit);
      distance = distance * base + (value % base);
      if (value >= base) continue;
      place += distance + 1;
      distance = 0;
      entry.texts.push(place);
    }
    return entry.texts;
  }

  function readColumns(columns) {
    return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.split("\n")]));
  }

  // `+` stands for the reference before, counted one up.
  function countOn(written) {
    const up = (digits) => String(Number(digits) + 1).padStart(digits.length, "0");
    let before = "";
    return written.map((reference) => {
      before = reference === "+" ? before.replace(/\d+$/, up) : reference;
      return before;
    });
  }

  window.catalog.search = {
    FIELDS, shops, products, sizes, shopCount, shopOf, firstOf, references, names, places, stops, textsOf,
    total: names.length,
    entries: [...vocabulary.values()],
  };
})();
