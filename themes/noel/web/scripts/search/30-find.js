// Finding: a query → the places that answer it, the best first.
(() => {
  "use strict";
  const { search, text } = window.catalog;
  const { FIELDS, products, shopCount, total } = search;
  // What a word weighs by where it stands, in the order of FIELDS: name, idea, category, tagline,
  // place, text; in a shop or a product itself, and in the shop of a product.
  const OWN = [10, 4, 4, 3, 2.5, 1.5];
  const INHERITED = [5, 0, 4, 2, 1, 0];
  // How surely a typed word means a known one.
  const EXACT = 1;
  const BEGUN = 0.7;
  const STEM_BEGUN = 0.5;
  const WRONG = 0.4;
  const WRONG_BEGUN = 0.25;
  const ROOT = 0.15;
  const BEFORE_LAST = 0.5;
  // What is better than words that match.
  const REFERENCE = 1000;
  const REFERENCE_BEGUN = 20;
  const NAME = 30;
  const BEGINNING = 8; // of a name, or of a street

  const plainReferences = search.references.map(lettersOf);
  const scores = new Float32Array(total);
  const best = new Float32Array(total);
  const hits = new Uint8Array(total);
  const remembered = new Map();

  // The places where most words of the query are found.
  search.find = (query) => {
    const words = text.split(query);
    const telling = words.filter((word) => !search.stops.has(word));
    const asked = telling.length ? telling : words;
    scores.fill(0);
    hits.fill(0);
    asked.forEach((word, number) => weighWord(word, number === asked.length - 1));
    weighReferences(lettersOf(query), asked.length);
    weighNames(words.join(" "));
    const most = hits.reduce((one, other) => Math.max(one, other), 0);
    const found = [];
    for (let place = 0; most && place < total; place += 1) if (hits[place] === most) found.push(place);
    return found.sort((one, other) => scores[other] - scores[one] || one - other);
  };

  function weighWord(word, last) {
    best.fill(0);
    for (const [entry, likeness] of meanings(word, last)) {
      for (const posting of entry.posts) raise(posting >> 3, posting & 7, likeness);
      for (const place of search.textsOf(entry)) raise(place, FIELDS.text, likeness);
    }
    for (let place = 0; place < total; place += 1) {
      if (best[place]) {
        scores[place] += best[place];
        hits[place] += 1;
      }
    }
  }

  // What a shop says of itself, its products say too, less loudly.
  function raise(place, field, likeness) {
    best[place] = Math.max(best[place], OWN[field] * likeness);
    const weight = INHERITED[field] * likeness;
    if (place >= shopCount || !weight) return;
    const first = search.firstOf[place];
    for (let at = first; at < first + search.sizes[place]; at += 1) best[at] = Math.max(best[at], weight);
  }

  // The known words that a typed one can mean. A word that is right is not taken for another one,
  // and its root answers only when nothing else does; the last word may be unfinished.
  function meanings(word, last) {
    const key = last ? `${word} ` : word;
    if (!remembered.has(key)) {
      const found = compare(word);
      const best = Math.max(...found.map(([, likeness]) => likeness));
      const least = best < EXACT ? Math.min(best, WRONG_BEGUN) : last ? STEM_BEGUN : EXACT;
      const sure = ([, likeness]) => likeness >= least;
      const trust = ([entry, likeness]) => [entry, last || likeness === EXACT ? likeness : likeness * BEFORE_LAST];
      remembered.set(key, found.filter(sure).map(trust));
    }
    return remembered.get(key);
  }

  function compare(word) {
    const stem = text.stemOf(word);
    const found = [];
    for (const entry of search.entries) {
      const likeness = liken(word, stem, entry.stem);
      if (likeness) found.push([entry, likeness]);
    }
    return found;
  }

  function liken(word, stem, known) {
    if (known === stem) return EXACT;
    if (known.startsWith(word)) return BEGUN;
    if (known.startsWith(stem)) return STEM_BEGUN;
    if (word.length < 4) return 0;
    if (text.isNear(stem, known, false)) return WRONG;
    if (text.isNear(word, known, true)) return WRONG_BEGUN;
    // What it is made from answers as well: thé for théière, chocolat for chocolatier.
    return known.length > 2 && known.length * 2 >= stem.length && stem.startsWith(known) ? ROOT : 0;
  }

  function weighReferences(typed, words) {
    if (typed.length < 2) return;
    const begun = /\d/.test(typed) ? REFERENCE_BEGUN : 1;
    plainReferences.forEach((reference, product) => {
      if (!reference.startsWith(typed)) return;
      const place = shopCount + product;
      scores[place] += reference === typed ? REFERENCE : begun;
      hits[place] = words;
    });
  }

  function weighNames(typed) {
    for (let place = 0; place < total; place += 1) {
      if (!hits[place]) continue;
      const name = search.names[place];
      if (name === typed) scores[place] += NAME;
      else if (name.startsWith(typed) || ` ${search.places[place] || ""}`.includes(` ${typed}`)) scores[place] += BEGINNING;
      if (place >= shopCount && products.kinds[place - shopCount] === "sold") scores[place] -= 1;
    }
  }

  function lettersOf(reference) {
    return text.split(reference).join("");
  }
})();
