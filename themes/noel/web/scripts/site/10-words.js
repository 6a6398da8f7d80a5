// Labels, plurals and prices as the pages write them.
(() => {
  "use strict";
  const { words, language, currency } = window.catalog;
  const money = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", { style: "currency", currency });

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (place, name) => (name in values ? values[name] : place));
  }

  /** The label of a key, its places filled. */
  window.catalog.say = (key, values = {}) => fill(words[key], values);

  /** The singular or plural label of a key; French takes the singular below two. */
  window.catalog.count = (key, number, values = {}) => {
    const [one, many] = words[key].split(" | ");
    const singular = language === "fr" ? number < 2 : number === 1;
    return fill(singular ? one : many, { n: number, ...values });
  };

  /** `24,00 €` from hundredths. */
  window.catalog.price = (cents) => money.format(cents / 100);
})();
