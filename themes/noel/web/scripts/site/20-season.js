// Whether the season is early, open or over, by the visitor's clock: what a page says for one of
// these states ([data-season]) shows in it, and order links ([data-order]) go when it is over.
// A season that was over when the site was made stays so.
(() => {
  "use strict";
  const { catalog } = window;
  const { opens, closes, over } = catalog.season;

  catalog.season.state = (now = new Date()) => {
    const { date } = catalog.hours.today(now);
    if (over || (closes && date > closes)) return "over";
    return opens && date < opens ? "early" : "open";
  };

  const state = catalog.season.state();
  document.documentElement.classList.add(`season-${state}`);
  for (const part of document.querySelectorAll("[data-season]")) part.hidden = part.dataset.season !== state;
  if (state !== "over") return;
  for (const part of document.querySelectorAll("[data-order]")) part.hidden = true;
})();
