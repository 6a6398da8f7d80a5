// What the customer chooses for each shop: where and when to collect, how to pay. Only what the
// shop really offers stands there to choose.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say } = catalog;
  const { make, labelled, radios } = selection.page;
  const SLOTS = 12;

  Object.assign(selection.page, { choicesOf, choiceOf, collectionOf, isSent });

  // What was chosen for a shop, where there is only one way without asking.
  function choiceOf(shop) {
    const found = selection.state().choices.find((choice) => choice.shop === shop.id) || {};
    const ways = waysOf(shop);
    const way = ways.find(({ kind, point }) => kind === found.kind && point === found.point) || (ways.length === 1 ? ways[0] : null);
    const payment = shop.payment.includes(found.payment) ? found.payment : shop.payment.length === 1 ? shop.payment[0] : "";
    return { slot: "", note: "", begun: "", ...found, way, payment };
  }

  // The collection of an order (`catalog.order`), and whether the slot chosen is still to come.
  function collectionOf(shop, { way, slot }, address) {
    if (!way) return { kind: "" };
    const found = slotsOf(shop, way).find((one) => nameOf(one) === slot);
    return { kind: way.kind, point: way.point, slot: found ? found.written : "", address };
  }

  // Delivery and shipping go to an address, not to a time.
  function isSent({ kind }) {
    return kind === "delivery" || kind === "shipping";
  }

  function choose(shop, changes) {
    selection.change(({ choices }) => {
      const found = choices.find((choice) => choice.shop === shop.id);
      if (found) Object.assign(found, changes);
      else choices.push({ shop: shop.id, ...changes });
    });
  }

  // The questions that a shop's order leaves open.
  function choicesOf(shop) {
    const choice = choiceOf(shop);
    const id = `shop-${shop.id}`;
    const ways = waysOf(shop);
    return make("div.choices",
      ways[1]
        ? radios(`${id}-way`, say("selection.collection"), ways, choice.way && choice.way.value, (value) => {
          const { kind, point } = ways.find((way) => way.value === value);
          choose(shop, { kind, point, slot: "" });
        })
        : make("p.only", make("strong", ways[0].words), ways[0].detail ? ` · ${ways[0].detail}` : ""),
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
    if (isSent(way)) return null;
    const slots = slotsOf(shop, way);
    if (!slots.length) return make("p.only", say("selection.no_slot"));
    const option = (value, words) => make("option", { value, selected: value === slot }, words);
    const chosen = slots.some((one) => nameOf(one) === slot);
    return make("div",
      labelled(say("selection.slot"), make("select", {
        id: `${id}-slot`, autocomplete: "off", onchange: ({ target }) => choose(shop, { slot: target.value }),
      }, option("", say("selection.slot_choose")), slots.map((one) => option(nameOf(one), one.words)))),
      slot && !chosen ? make("p.note", say("selection.slot_past")) : null);
  }

  // A slot that has begun grows shorter: its end is what stays.
  const nameOf = ({ end }) => String(end.getTime());

  function slotsOf(shop, way) {
    const ready = shop.pickup ? shop.pickup.ready : 0;
    const { hours } = way;
    return hours ? catalog.hours.slots(hours, new Date(), ready, SLOTS, shop.hours) : [];
  }

  // A shop that says nothing of it is one where people walk in.
  function waysOf({ pickup, delivery, shipping, hours }) {
    const ways = [];
    const add = (kind, words, detail, more) => ways.push({ kind, point: "", value: kind, words, detail, ...more });
    const named = (kind) => say(`selection.way_${kind}`);
    if (pickup) add("shop", named("shop"), pickup.words, { hours: pickup.hours });
    else if (!delivery && !shipping) add("shop", named("shop"), "", { hours });
    for (const point of pickup ? pickup.points : []) {
      const there = catalog.points[point];
      const detail = there && [there.address, there.words].filter(Boolean).join(" · ");
      if (there) add("point", there.name, detail, { point, value: `point ${point}`, hours: there.hours });
    }
    if (delivery) add("delivery", named("delivery"), delivery.words);
    if (shipping) add("shipping", named("shipping"), shipping.words);
    return ways;
  }
})();
