// Search over the page: an editable combobox with a list of links (WAI-ARIA Authoring Practices,
// combobox with list autocomplete and manual selection) in a modal dialog.
(() => {
  "use strict";
  const { say, count, search } = window.catalog;
  const { make } = search;
  const MOST = 8;
  let parts;
  let link;
  let active = -1;

  // Opens it for the link that was pressed, whose address is the page of all results.
  search.open = (pressed) => {
    link = pressed;
    if (!parts) {
      parts = build();
      answer();
      // The first answer would be the slowest: browsers prepare what runs for the first time.
      search.find("a");
    }
    parts.dialog.showModal();
    parts.field.focus();
    parts.field.select();
  };

  function build() {
    const field = make("input", {
      type: "text", inputmode: "search", enterkeyhint: "search", role: "combobox", "aria-label": say("search.field"),
      placeholder: say("search.short"), "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "search-list",
      autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    });
    const close = make("button", { type: "button", class: "search-close", "aria-label": say("search.close") }, "×");
    const said = make("p", { class: "search-said", role: "status" });
    const list = make("div", { id: "search-list", class: "search-list", role: "listbox", "aria-label": say("search.results") });
    const all = make("a", { class: "search-all button" });
    const law = make("p", { class: "search-law", hidden: "" }, `${say("law.alcohol")} ${say("law.minors")}`);
    const help = makeHelp();
    const dialog = make("dialog", { class: "search", "aria-label": say("search.title") },
      make("div", { class: "search-top" }, field, close), said, list, law, all, help);
    document.body.append(dialog);
    field.addEventListener("input", answer);
    field.addEventListener("keydown", press);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", ({ target }) => { if (target === dialog) dialog.close(); });
    return { dialog, field, said, list, law, all, help };
  }

  function makeHelp() {
    const links = search.lists().map(([words, address]) => make("li", {}, make("a", { href: address }, words)));
    return make("nav", { class: "search-lists", "aria-label": say("search.browse") }, make("ul", {}, ...links));
  }

  function answer() {
    const { field, said, list, law, all, help } = parts;
    const query = field.value.trim();
    const found = search.find(query);
    const results = found.slice(0, MOST).map(search.result);
    const options = results.map(makeOption);
    law.hidden = !results.some(({ alcohol }) => alcohol);
    list.replaceChildren(...options);
    list.hidden = !options.length;
    field.setAttribute("aria-expanded", String(options.length > 0));
    activate(-1);
    said.replaceChildren(...search.sentences(query, found.length));
    all.hidden = !found.length;
    all.textContent = count("search.all", found.length);
    all.setAttribute("href", resultsOf(query));
    help.hidden = found.length > 0;
  }

  function resultsOf(query) {
    return `${link.href.split(/[?#]/)[0]}?q=${encodeURIComponent(query)}`;
  }

  function makeOption({ kind, name, detail, page, photo, price, unit, note }, number) {
    const picture = photo ? make("img", { src: window.catalog.root + photo, alt: "", width: 64, height: 48, decoding: "async" }) : name[0];
    const words = kind === "shop" ? say("search.shop") : (kind === "sold" && note) || (!price && say("search.on_request"));
    return make("a", { id: `search-option-${number}`, class: "search-option", role: "option", tabindex: "-1", "aria-selected": "false", href: window.catalog.root + page },
      make("span", { class: "search-photo", "aria-hidden": "true" }, picture),
      make("span", { class: "search-words" },
        make("span", { class: "search-name" }, name), " ", make("span", { class: "search-detail" }, detail)), " ",
      make("span", { class: words ? "search-kind" : "search-price" }, words || price, ...(words || !unit ? [] : [" ", make("small", {}, unit)])));
  }

  function activate(number) {
    const { field, list } = parts;
    const options = [...list.children];
    active = number;
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === number)));
    const option = options[number];
    field.setAttribute("aria-activedescendant", option ? option.id : "");
    if (option) option.scrollIntoView({ block: "nearest" });
  }

  function press(event) {
    const options = parts.list.children;
    const last = options.length - 1;
    const chosen = active >= 0;
    if (event.isComposing) return;
    if (event.key === "Enter") {
      if (chosen) options[active].click();
      else if (parts.field.value.trim()) window.location.assign(resultsOf(parts.field.value.trim()));
    } else if (event.key === "ArrowDown" && last >= 0) activate(active < last ? active + 1 : -1);
    else if (event.key === "ArrowUp" && last >= 0) activate(chosen ? active - 1 : last);
    else if (event.key === "Home" && chosen) activate(0);
    else if (event.key === "End" && chosen) activate(last);
    else return;
    event.preventDefault();
  }
})();
