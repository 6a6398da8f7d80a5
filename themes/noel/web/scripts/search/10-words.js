// Texts → words that can be compared: the same as in catalog_gen/web/search/words.py, which says why.
(() => {
  "use strict";
  const SHORTEST = 4;

  // Without accents, ligatures and capitals.
  function fold(text) {
    const plain = text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
    return plain.replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss");
  }

  function split(text) {
    return splitFolded(fold(text));
  }

  function splitFolded(text) {
    return text.match(/[\p{L}\p{N}]+/gu) || [];
  }

  function stemOf(word) {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) return word;
    let stem = withoutE(singular(word));
    if (stem.length > 5 && stem.endsWith("er") && !stem.endsWith("ier")) stem = stem.slice(0, -2);
    return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  }

  function singular(word) {
    if (word.endsWith("eaux")) return word.slice(0, -1);
    if (word.endsWith("aux") && word.length > 5) return `${word.slice(0, -3)}al`;
    return /[sx]$/.test(word) ? word.slice(0, -1) : word;
  }

  function withoutE(word) {
    let end = word.length;
    while (end > 3 && word[end - 1] === "e") end -= 1;
    return word.slice(0, end);
  }

  // Whether one letter too many, missing, wrong, or exchanged with the next makes the difference
  // to a word, or only to its beginning.
  function isNear(typed, word, begins) {
    const more = word.length - typed.length;
    if (more < -1 || (more > 1 && !begins)) return false;
    let at = 0;
    while (at < typed.length && typed[at] === word[at]) at += 1;
    const rest = (from, to) => (begins ? word.startsWith(typed.slice(from), to) : word.slice(to) === typed.slice(from));
    return rest(at + 1, at + 1) || rest(at + 1, at) || rest(at, at + 1)
      || (typed[at] === word[at + 1] && typed[at + 1] === word[at] && rest(at + 2, at + 2));
  }

  window.catalog.text = { fold, split, splitFolded, stemOf, isNear };
})();
