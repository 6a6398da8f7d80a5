// What scripts say: the labels of the catalog's language, their places filled.
(() => {
  "use strict";
  const { catalog } = window;

  // The label of a key; `{name}` in it becomes values.name.
  catalog.say = (key, values = {}) => fill(catalog.words[key], values);

  // The singular or plural of a label written `one | many`. French takes the singular below two.
  catalog.count = (key, n, values = {}) => {
    const [one, many] = catalog.words[key].split(" | ");
    const singular = catalog.language === "fr" ? n < 2 : n === 1;
    return fill(singular ? one : many, { ...values, n });
  };

  // An amount in cents as people read it: `1 224,10 €`.
  catalog.price = (cents) => {
    const { before, after, group, decimal, digits } = catalog.money;
    const [whole, fraction] = (cents / 100).toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return before + grouped + (fraction ? decimal + fraction : "") + after;
  };

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }
})();
