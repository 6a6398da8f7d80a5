// Parts of the selection's page, made element by element: what was stored or typed is always text.
(() => {
  "use strict";
  const { selection } = window.catalog;
  const PROPERTIES = ["value", "checked", "open"];

  // An element (`p.price` has a class), its attributes (`onclick` and the like listen) where the
  // first value is no child, and its children; what is null is left out.
  function make(kind, ...children) {
    const [tag, className] = kind.split(".");
    const element = document.createElement(tag);
    if (className) element.className = className;
    const [first] = children;
    const attributes = first && Object.getPrototypeOf(first) === Object.prototype ? children.shift() : {};
    element.append(...children.flat().filter(Boolean));
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name.slice(2), value);
      else if (PROPERTIES.includes(name)) element[name] = value;
      else if (value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    return element;
  }

  // A label above its field.
  function labelled(label, field) {
    return make("div.choice", make("label", { for: field.id }, label), field);
  }

  // One question with a radio button for each answer: [{value, words, detail}].
  function radios(id, question, answers, chosen, onchoose) {
    const short = answers.every(({ detail }) => !detail);
    return make("fieldset", { class: short ? "radios short" : "radios" }, make("legend", question), answers.map(({ value, words, detail }) =>
      make("label.radio",
        make("input", {
          type: "radio", name: id, id: `${id}-${value}`, value, checked: value === chosen, onchange: () => onchoose(value),
        }),
        make("span", words, detail ? make("small", detail) : null))));
  }

  // A button that looks like the others of the site.
  function button(words, onclick, attributes = {}) {
    return make("button", { type: "button", class: "button", onclick, ...attributes }, words);
  }

  // A closed part with its title; what was open stays open when the page is drawn again.
  function foldable(id, title, ...children) {
    const before = document.getElementById(id);
    return make("details", { id, open: Boolean(before && before.open) },
      make("summary", { id: `${id}-title` }, title), ...children);
  }

  // Puts children in the place of others; the focus stays on what bears the same id.
  function redraw(place, ...children) {
    const held = place.contains(document.activeElement) ? document.activeElement.id : "";
    place.replaceChildren(...children.flat().filter(Boolean));
    const again = held && document.getElementById(held);
    if (again) again.focus({ preventScroll: true });
  }

  selection.page = { make, labelled, radios, button, foldable, redraw };
})();
