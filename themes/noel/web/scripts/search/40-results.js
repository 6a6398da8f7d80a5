// What is found, as pages show it: facts of a place, elements made without any HTML text.
(() => {
  "use strict";
  const { catalog } = window;
  const { index, search } = catalog;
  const [folder, ending] = index.photo;

  // A shop or a product; the addresses of its page and photo start at the site's root.
  search.result = (place) => (place < search.shopCount ? shopResult(place) : productResult(place - search.shopCount));

  // What filters ask of it: see filters.js.
  search.facts = (place) => {
    const product = place - search.shopCount;
    const shop = product < 0 ? place : search.shopOf[product];
    const category = index.categories[search.shops.categories[shop]];
    const ideas = product < 0 ? "" : search.products.ideas[product];
    const cents = product < 0 ? "" : search.products.prices[product];
    return {
      price: cents ? Number(cents) : null,
      shop: [search.shops.ids[shop]],
      category: category ? [category[0]] : [],
      idea: ideas ? ideas.split(" ").map((idea) => index.ideas[idea][0]) : [],
      service: search.shops.services[shop].split(" "),
    };
  };

  // What is said of the number of results.
  search.sentences = (query, number) => {
    if (!query) return [];
    if (number) return [catalog.count("search.found", number)];
    return [search.make("strong", {}, catalog.say("search.none", { query })), " ", catalog.say("search.advice")];
  };

  // The pages of categories and ideas: [words, address].
  search.lists = () => [...index.categories, ...index.ideas].map(([, words, address]) => [words, catalog.root + address]);

  // An element with its attributes and what is in it.
  search.make = (name, attributes = {}, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };

  function shopResult(shop) {
    return {
      kind: "shop",
      name: search.shops.names[shop],
      detail: search.shops.taglines[shop],
      page: `${index.shops_path}${search.shops.ids[shop]}/index.html`,
      photo: photoOf(search.shops.photos[shop]),
      accent: accentOf(shop),
    };
  }

  function productResult(product) {
    const { names, prices, units, slugs, photos, kinds, notes, alcohol } = search.products;
    const shop = search.shopOf[product];
    const id = search.shops.ids[shop];
    const reference = search.references[product];
    const slug = slugs[product] || reference.toLowerCase().replace(/[./]/g, "-");
    return {
      kind: kinds[product] || "product",
      name: names[product],
      detail: search.shops.names[shop],
      shop: id,
      reference,
      page: `${index.shops_path}${id}/${slug}/index.html`,
      photo: photoOf(photos[product]),
      cents: prices[product],
      price: prices[product] ? catalog.price(Number(prices[product])) : "",
      unit: units[product],
      note: notes[product],
      alcohol: Boolean(alcohol[product]),
      accent: accentOf(shop),
    };
  }

  function accentOf(shop) {
    const category = index.categories[search.shops.categories[shop]];
    return category ? category[3] : index.accent;
  }

  // Most photos lack the ending that they share.
  function photoOf(name) {
    if (!name) return "";
    return folder + (name.includes(".") ? name : name + ending);
  }
})();
