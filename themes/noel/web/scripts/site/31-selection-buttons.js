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

  /** Says a sentence to those who listen to the page. */
  function announce(sentence) {
    // The same words twice are spoken twice only when the region was empty between.
    spoken.textContent = "";
    window.setTimeout(() => { spoken.textContent = sentence; }, 50);
  }

  function addCard(button) {
    const article = articleOf(button.closest("[data-article]"));
    selection.add({ ...article, options: [], quantity: 1, note: "" });
    tell(article.name);
  }

  function tell(name) {
    const sentence = count("selection.added", selection.count(), { name });
    announce(selection.isKept() ? sentence : `${sentence} ${say("selection.not_kept")}`);
  }

  function addChosen(button) {
    const form = button.closest("[data-choose]");
    const selects = [...form.querySelectorAll("select")];
    selects.forEach((select) => select.setAttribute("aria-invalid", String(!select.value)));
    const missing = selects.find((select) => !select.value);
    const said = form.querySelector("[data-said]");
    said.hidden = false;
    if (missing) {
      said.textContent = say("selection.choose_first", { name: missing.dataset.option });
      missing.focus();
      announce(said.textContent);
      return;
    }
    const article = articleOf(button.closest("[data-article]"));
    const options = selects.map((select) => [select.dataset.option, select.value]);
    const quantity = selection.pieces(form.querySelector("input").value) || 1;
    selection.add({ ...article, options, quantity, note: "" });
    said.textContent = count("selection.added", selection.count(), { name: article.name });
    tell(article.name);
  }

  function step(button) {
    const input = button.closest(".stepper").querySelector("input");
    if (button.dataset.step === "1") input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function total() {
    const { lines } = selection.state();
    if (lines.some((line) => line.cents === null)) return "";
    return price(lines.reduce((sum, line) => sum + line.cents * line.quantity, 0));
  }

  function show() {
    const number = selection.count();
    all("[data-selection-count]").forEach((place) => { place.textContent = number ? `\u00a0(${number})` : ""; });
    all("[data-selection-total]").forEach((place) => { place.textContent = number ? total() : ""; });
    all("[data-selection-bar]").forEach((bar) => { bar.hidden = !number && !selection.state().sent.length; });
    all("[data-add-card]").forEach((button) => {
      const { article, name } = button.closest("[data-article]").dataset;
      const here = selection.count(article);
      button.dataset.here = here || "";
      button.setAttribute("aria-label", here
        ? say("selection.add_again", { name, n: here }) : say("selection.add_named", { name }));
    });
  }

  spoken.className = "spoken";
  spoken.setAttribute("role", "status");
  document.body.append(spoken);
  selection.announce = announce;
  selection.listen(show);
  all("[data-article]").forEach((element) => selection.refresh(articleOf(element)));
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-add-card], [data-add], [data-step]");
    if (!button) return;
    if (button.dataset.step) step(button);
    else if (button.dataset.add !== undefined) addChosen(button);
    else addCard(button);
  });
  show();
})();
