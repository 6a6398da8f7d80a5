// One order for each shop, ready to leave by every way that the shop takes, in the shop's order.
// Whether it left only the customer knows: the customer says so, and may take it back.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say, count, price } = catalog;
  const { make, button, foldable } = selection.page;
  const ELSEWHERE = { target: "_blank", rel: "noopener noreferrer" };

  Object.assign(selection.page, { sendOf });

  // All that sends the order of a shop.
  function sendOf(shop) {
    const order = orderOf(shop);
    const id = `send-${shop.id}`;
    if (!order.lines.length) return make("div.send", make("h3", shop.name), make("p", say("selection.all_sold_out")));
    const { total, whole } = catalog.order.costs(order);
    const { pieces } = selection.sum(order.lines);
    return make("div.send",
      make("h3", { id, tabindex: "-1" }, shop.name),
      make("p.send-sum", [count("message.articles", pieces), whole ? price(total) : say("selection.price_open"), order.number].join(" · ")),
      missingOf(order),
      waysOf(order),
      sheetOf(order, id),
      messageOf(order, id),
      webmailOf(order, id),
      make("p.terms", shop.terms),
      button(say("selection.mark_sent"), () => markSent(order), { id: `${id}-sent` }));
  }

  function orderOf(shop) {
    const { choiceOf, collectionOf, person } = selection.page;
    const choice = choiceOf(shop);
    const { name, telephone, address } = person();
    const lines = selection.state().lines.filter((line) => line.shop === shop.id && !line.soldOut)
      .map((line) => ({ ...line, price: line.cents }));
    const order = {
      shop, lines, name, telephone, payment: choice.payment, note: choice.note, number: "",
      collection: collectionOf(shop, choice, address),
    };
    return { ...order, number: catalog.order.number(order, new Date(choice.begun)) };
  }

  // What is still open is left blank in the message: it is told, never in the way.
  function missingOf({ shop, collection: { kind, slot, address }, payment, name, telephone }) {
    const sent = selection.page.isSent({ kind });
    const missing = [
      [kind, "collection"], [!kind || sent || slot, "slot"], [!sent || address, "address"],
      [payment || !shop.payment.length, "payment"], [name, "name"], [telephone, "telephone"],
    ].filter(([there]) => !there).map(([, what]) => say(`selection.missing_${what}`));
    return missing.length ? make("p.missing", say("selection.missing", { what: missing.join(", ") })) : null;
  }

  function waysOf(order) {
    const items = catalog.order.links(order).map(({ channel, address, form }, place) => make("li",
      make("a", { class: place ? "button" : "button solid", href: address, ...(channel === "web" ? ELSEWHERE : {}) }, wayWords(channel, order.shop)),
      channel === "whatsapp" ? make("small", say("selection.third_party")) : null,
      form === "compact" || form === "none" ? make("small", say(`selection.form_${form}`)) : null));
    return make("ul.order-links", items);
  }

  function wayWords(channel, { telephone, mobile, order_url: site }) {
    const shown = channel === "phone" ? (telephone || mobile).shown : channel === "web" ? site.words : "";
    return say(`selection.by_${channel}`, { shown });
  }

  function sheetOf(order, id) {
    if (!order.shop.channels.includes("phone")) return null;
    const part = foldable(`${id}-sheet`, say("selection.sheet"),
      make("ol.sheet", catalog.order.sheet(order).map((words) => make("li", words))));
    if (order.shop.channels[0] === "phone" && !document.getElementById(part.id)) part.open = true;
    return part;
  }

  function messageOf(order, id) {
    const words = catalog.order.text(order);
    const area = make("textarea", { id: `${id}-words`, readonly: true, rows: 12, "aria-labelledby": `${id}-message-title` }, words);
    return make("div.send-more",
      make("div.actions",
        button(say("selection.copy"), () => copy(words, area), { id: `${id}-copy` }),
        button(say("selection.print"), () => selection.page.printSlip(order), { id: `${id}-print` })),
      foldable(`${id}-message`, say("selection.message"), area));
  }

  function webmailOf(order, id) {
    if (!order.shop.channels.includes("email")) return null;
    return foldable(`${id}-webmail`, say("selection.webmail"),
      make("p", say("selection.webmail_text")),
      make("ul.webmails", catalog.order.webmail(order).map(({ name, address, form }) => make("li",
        make("a", { href: address, ...ELSEWHERE }, name),
        form === "full" ? null : make("small", say(`selection.form_${form}`))))));
  }

  async function copy(words, area) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      // Pages that are not served over https may not write to the clipboard; a chosen text can be copied.
      area.closest("details").open = true;
      area.select();
      if (!document.execCommand("copy")) {
        selection.announce(say("selection.copy_by_hand"));
        return;
      }
    }
    selection.announce(say("selection.copied"));
    const held = document.getElementById(area.id.replace(/words$/, "copy"));
    if (held) held.textContent = say("selection.copied");
  }

  function markSent({ shop, number }) {
    selection.change((state) => {
      const gone = (line) => line.shop === shop.id && !line.soldOut;
      state.sent.unshift({
        shop: shop.id, name: shop.name, number, at: new Date().toISOString(), lines: state.lines.filter(gone),
        choice: state.choices.find((choice) => choice.shop === shop.id) || null,
      });
      state.lines = state.lines.filter((line) => !gone(line));
      state.choices = state.choices.filter((choice) => choice.shop !== shop.id);
    });
    document.getElementById("sent-0").focus();
  }
})();
