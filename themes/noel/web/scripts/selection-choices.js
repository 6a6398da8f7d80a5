// What the customer chooses for each shop: where and when to collect, how to pay. Only what the
// shop really offers stands there to choose.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say, price } = catalog;
  const { make, labelled, radios } = selection.page;
  const SLOTS = 12;

  Object.assign(selection.page, { choicesOf, choiceOf, collectionOf, choose });

  /** What was chosen for a shop, where there is only one way without asking. */
  function choiceOf(shop) {
    const found = selection.state().choices.find((choice) => choice.shop === shop.id) || {};
    const ways = waysOf(shop);
    const way = ways.find(({ value }) => value === joined(found)) || (ways.length === 1 ? ways[0] : null);
    const payment = shop.payment.includes(found.payment) ? found.payment : shop.payment.length === 1 ? shop.payment[0] : "";
    return { slot: "", note: "", begun: "", ...found, way, payment };
  }

  /** The collection of an order (`catalog.order`), and whether the slot chosen is still to come. */
  function collectionOf(shop, { way, slot }, address) {
    if (!way) return { kind: "" };
    const found = slotsOf(shop, way).find((one) => nameOf(one) === slot);
    // "Tomorrow" would mislead whoever reads the message a day later.
    const words = found ? catalog.hours.words(found.start, found.end, new Date(0)) : "";
    return { kind: way.kind, point: way.point, slot: words, address };
  }

  function choose(shop, changes) {
    selection.change(({ choices }) => {
      const found = choices.find((choice) => choice.shop === shop.id);
      if (found) Object.assign(found, changes);
      else choices.push({ shop: shop.id, ...changes });
    });
  }

  /** The questions that a shop's order leaves open. */
  function choicesOf(shop) {
    const choice = choiceOf(shop);
    const id = `shop-${shop.id}`;
    const [only, another] = waysOf(shop);
    return make("div", { class: "choices" },
      another
        ? radios(`${id}-way`, say("selection.collection"), waysOf(shop), choice.way && choice.way.value, (value) => {
          const way = waysOf(shop).find((one) => one.value === value);
          choose(shop, { kind: way.kind, point: way.point, slot: "" });
        })
        : make("p", { class: "only" }, make("strong", {}, only.words), only.detail ? ` ${only.detail}` : ""),
      choice.way ? slotField(shop, choice, id) : null,
      shop.payment.length
        ? radios(`${id}-payment`, say("selection.payment"), shop.payment.map((value) => ({ value, words: say(`payment.${value}`) })),
          choice.payment, (payment) => choose(shop, { payment }))
        : null,
      labelled(say("selection.shop_note"), make("input", {
        type: "text", id: `${id}-note`, maxlength: 300, value: choice.note, autocomplete: "off",
        oninput: ({ target }) => selection.page.quietly(() => choose(shop, { note: target.value })),
      })));
  }

  function slotField(shop, { way, slot }, id) {
    if (way.kind !== "shop" && way.kind !== "point") return null;
    const slots = slotsOf(shop, way);
    if (!slots.length) return make("p", { class: "only" }, say("selection.no_slot"));
    const option = (value, words) => make("option", { value, selected: value === slot }, words);
    const chosen = slots.some((one) => nameOf(one) === slot);
    return make("div", {},
      labelled(say("selection.slot"), make("select", {
        id: `${id}-slot`, autocomplete: "off", onchange: ({ target }) => choose(shop, { slot: target.value }),
      }, option("", say("selection.slot_choose")), slots.map((one) => option(nameOf(one), one.words)))),
      slot && !chosen ? make("p", { class: "note" }, say("selection.slot_past")) : null);
  }

  // A slot that has begun grows shorter: its end is what stays.
  const nameOf = ({ end }) => String(end.getTime());

  function slotsOf(shop, way) {
    const ready = shop.pickup ? shop.pickup.ready : 0;
    const { hours } = way;
    return hours ? catalog.hours.slots(hours, new Date(), ready, SLOTS, shop.hours) : [];
  }

  const joined = ({ kind, point }) => (point ? `${kind} ${point}` : kind);

  // A shop that says nothing of it is one where people walk in.
  function waysOf({ pickup, delivery, shipping, hours }) {
    const ways = [];
    if (pickup || !(delivery || shipping)) ways.push({ kind: "shop", words: say("selection.way_shop"), hours: pickup ? pickup.hours : hours });
    for (const point of pickup ? pickup.points : []) {
      const there = catalog.points[point];
      if (there) ways.push({ kind: "point", point, words: there.name, detail: placeWords(there), hours: there.hours });
    }
    if (delivery) ways.push({ kind: "delivery", words: say("selection.way_delivery"), detail: feeWords(delivery, delivery.area) });
    if (shipping) ways.push({ kind: "shipping", words: say("selection.way_shipping"), detail: feeWords(shipping, shipping.note) });
    return ways.map((way) => ({ point: "", ...way, value: joined(way) }));
  }

  function placeWords({ address, hours }) {
    return [address, hours && weekWords(hours.week)].filter(Boolean).join(" · ");
  }

  function feeWords({ fee, free_from: limit }, words) {
    const cost = fee === null ? "" : fee ? price(fee) : say("selection.free");
    return [words, cost, fee && limit !== null ? say("selection.free_from", { price: price(limit) }) : ""].filter(Boolean).join(" · ");
  }

  // "mar., jeu. 9 h–12 h, sam. 14 h–18 h"
  function weekWords(week) {
    const spans = new Map();
    week.forEach((minutes, day) => {
      if (!minutes.length) return;
      const words = spanWords(minutes);
      spans.set(words, [...(spans.get(words) || []), dayName(day)]);
    });
    return [...spans].map(([words, days]) => `${days.join(", ")} ${words}`).join(", ");
  }

  function dayName(day) {
    const locale = catalog.language === "fr" ? "fr-FR" : "en-GB";
    return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, 1 + day)));
  }

  function spanWords(minutes) {
    const words = [];
    for (let at = 0; at < minutes.length; at += 2) words.push(`${clock(minutes[at])}–${clock(minutes[at + 1])}`);
    return words.join(", ");
  }

  function clock(minute) {
    const hour = Math.floor(minute / 60);
    const rest = minute % 60 ? String(minute % 60).padStart(2, "0") : "";
    if (catalog.language !== "fr") return `${hour}:${rest || "00"}`;
    return `${hour}\u202fh${rest && `\u202f${rest}`}`;
  }
})();
