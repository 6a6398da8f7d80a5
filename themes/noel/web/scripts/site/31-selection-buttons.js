// What every page shows of the selection: buttons that add to it, the link that counts it.
(() => {
  "use strict";
  const { selection, say, count, price } = window.catalog;
  const all = (query) => document.querySelectorAll(query);
  const spoken = document.createElement("p");

  function articleOf(element) {
    const { article, shop, name, reference, cents, photo, soldOut } = element.dataset;
    return { page: article, shop, name, reference, photo, cents: cents ? Number(cents) : null, soldOut: soldOut !== undefined };
  }

  // Says a sentence to those who listen to the page.
  function announce(sentence) {
    // The same words twice are spoken twice only when the region was empty between.
    spoken.textContent = "";
    window.setTimeout(() => { spoken.textContent = sentence; }, 50);
  }

  // From a card as it is; from a product's page with what was chosen there.
  function add(button) {
    const article = articleOf(button.closest("[data-article]"));
    const form = button.closest("[data-choose]");
    const selects = form ? [...form.querySelectorAll("select")] : [];
    const missing = selects.find((select) => !select.value);
    selects.forEach((select) => select.setAttribute("aria-invalid", String(!select.value)));
    if (missing) {
      missing.focus();
      tell(say("selection.choose_first", { name: missing.dataset.option }), form);
      return;
    }
    selection.add({
      ...article, note: "",
      quantity: form ? selection.pieces(form.querySelector("input").value) || 1 : 1,
      options: selects.map((select) => [select.dataset.option, select.value]),
    });
    const sentence = count("selection.added", selection.count(), article);
    tell(selection.isKept() ? sentence : `${sentence} ${say("selection.not_kept")}`, form);
  }

  function tell(sentence, form) {
    announce(sentence);
    if (!form) return;
    const said = form.querySelector("[data-said]");
    said.hidden = false;
    said.textContent = sentence;
  }

  function step(button) {
    const input = button.parentElement.querySelector("input");
    if (button.dataset.step === "1") input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event("change"));
  }

  function show() {
    const { lines, sent } = selection.state();
    const { pieces, cents } = selection.sum(lines);
    const write = (name, words) => all(`[data-selection-${name}]`).forEach((place) => { place.textContent = words; });
    write("count", pieces ? `\u00a0(${pieces})` : "");
    write("total", pieces && cents !== null ? price(cents) : "");
    all("[data-selection-bar]").forEach((bar) => { bar.hidden = !pieces && !sent.length; });
    all("[data-add-card]").forEach((button) => {
      const { page, name } = articleOf(button.closest("[data-article]"));
      const n = selection.sum(lines.filter((line) => line.page === page)).pieces;
      button.dataset.here = n || "";
      button.setAttribute("aria-label", say(n ? "selection.add_again" : "selection.add_named", { name, n }));
    });
  }

  spoken.className = "spoken";
  spoken.setAttribute("role", "status");
  document.body.append(spoken);
  selection.announce = announce;
  selection.show = show;
  selection.listen(show);
  all("[data-article]").forEach((element) => selection.refresh(articleOf(element)));
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-add-card], [data-add], [data-step]");
    if (button) (button.dataset.step ? step : add)(button);
  });
  show();
})();
