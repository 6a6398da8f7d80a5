// Orders that the customer said have left, and the slip of an order on paper.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say, count, price } = catalog;
  const { make, button } = selection.page;

  Object.assign(selection.page, { sentOf, printSlip });

  // An order that has left.
  function sentOf(order, place) {
    const { pieces, cents } = selection.sum(order.lines);
    const id = `sent-${place}`;
    return make("div.sent",
      make("h3", { id, tabindex: "-1" }, order.name),
      make("p.send-sum", [count("message.articles", pieces), cents === null ? "" : price(cents), order.number].filter(Boolean).join(" · ")),
      make("p", say("selection.sent_at", { when: when(order.at) })),
      make("ul", order.lines.map((line) => make("li", lineWords(line)))),
      make("div.actions",
        button(say("selection.reopen"), () => reopen(place), { "aria-describedby": id }),
        button(say("selection.forget"), () => forget(place), { class: "button quiet", "aria-describedby": id })));
  }

  // Prints the slip of one order alone.
  function printSlip(order) {
    const slip = slipOf(order);
    document.body.append(slip);
    document.documentElement.classList.add("printing-slip");
    window.addEventListener("afterprint", () => {
      document.documentElement.classList.remove("printing-slip");
      slip.remove();
    }, { once: true });
    window.print();
  }

  function slipOf(order) {
    const [subject, ...paragraphs] = catalog.order.text(order).split("\n\n");
    const number = order.shop.telephone || order.shop.mobile;
    return make("section.slip",
      make("p.eyebrow", catalog.title),
      make("h2", order.shop.name),
      make("p", [number && number.shown, order.shop.email].filter(Boolean).join(" · ")),
      make("p.slip-subject", subject),
      paragraphs.map((paragraph) => make("p.slip-block", paragraph)),
      make("p.slip-date", when(new Date().toISOString())));
  }

  function reopen(place) {
    const { sent } = selection.state();
    const { shop, lines, choice } = sent[place];
    selection.change((state) => {
      state.sent.splice(place, 1);
      if (choice && !state.choices.some((one) => one.shop === shop)) state.choices.push(choice);
    });
    lines.forEach(selection.add);
    (document.getElementById(`send-${shop}`) || document.querySelector("h1")).focus();
  }

  function forget(place) {
    selection.change(({ sent }) => sent.splice(place, 1));
    document.querySelector("h1").focus();
  }

  function lineWords({ quantity, name, options }) {
    const details = options.map(([option, value]) => say("message.option", { name: option, value }));
    return [`${quantity} × ${name}`, ...details].join(", ");
  }

  function when(moment) {
    const date = new Date(moment);
    return `${catalog.hours.dayWords(date)}, ${catalog.hours.timeWords(date)}`;
  }
})();
