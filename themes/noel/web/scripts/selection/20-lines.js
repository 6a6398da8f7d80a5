// The articles of the selection, shop by shop: quantity, note, what they cost; what was taken out
// can be put back.
(() => {
  "use strict";
  const { catalog } = window;
  const { selection, say, price } = catalog;
  const { make, labelled, button, foldable } = selection.page;
  let removed = null; // the last line taken out: {line, place}

  Object.assign(selection.page, { linesOf, subtotal, shopsOf });

  // The shops of the lines, in the order in which they were first chosen.
  function shopsOf(lines) {
    return [...new Set([...lines.map((line) => line.shop), ...(removed ? [removed.line.shop] : [])])];
  }

  // The lines of a shop as a list.
  function linesOf(shop) {
    const { lines } = selection.state();
    const items = lines.flatMap((line, place) => [
      ...(removed && removed.place === place ? [undoOf(shop)] : []),
      ...(line.shop === shop ? [lineOf(line, place)] : []),
    ]);
    if (removed && removed.place >= lines.length) items.push(undoOf(shop));
    return make("ul.lines", items);
  }

  // The sum of a shop's lines in words; what has no price is said, never counted as nothing.
  function subtotal(lines) {
    const there = lines.filter((line) => !line.soldOut);
    const known = there.filter((line) => line.cents !== null);
    const sum = price(selection.sum(known).cents);
    if (known.length === there.length) return say("selection.subtotal", { price: sum });
    return known.length ? say("selection.subtotal_known", { price: sum }) : say("selection.subtotal_unknown");
  }

  function lineOf(line, place) {
    const id = `line-${place}`;
    return make("li", { class: line.soldOut ? "line sold-out" : "line" },
      make("div.frame", line.photo
        ? make("img", { src: catalog.root + line.photo, alt: "", width: 480, height: 360, loading: "lazy" })
        : make("span.no-photo", { "aria-hidden": "true" }, [...line.name][0])),
      make("div.line-words",
        make("h3", make("a", { href: catalog.root + line.page, id: `${id}-page` }, line.name)),
        make("p.line-details",
          line.reference && make("span.reference", line.reference),
          line.options.map(([name, value]) => make("span", say("message.option", { name, value }))),
          line.quantity > 1 && line.cents !== null ? make("span", say("selection.each", { price: price(line.cents) })) : null),
        line.soldOut ? make("p.note", say("selection.sold_out")) : null),
      make("p.price", line.cents === null ? say("offer.on_request") : price(line.cents * line.quantity)),
      make("div.line-actions",
        stepper(line, id),
        make("button", {
          type: "button", class: "remove", id: `${id}-remove`, onclick: () => take(line),
          "aria-label": say("selection.remove_named", { name: line.name }),
        }, say("selection.remove"))),
      noteOf(line, id));
  }

  function stepper(line, id) {
    const side = (step, words, sign) => make("button", {
      type: "button", id: `${id}-step${step}`, "data-step": step, "aria-label": say(words, { name: line.name }),
    }, sign);
    return make("div.stepper",
      side("-1", "selection.less_of", "−"),
      make("input", {
        type: "number", inputmode: "numeric", min: 0, max: 999, id: `${id}-quantity`, value: line.quantity,
        "aria-label": say("selection.quantity_of", { name: line.name }),
        // The key that ends typing also moves the focus: that comes first.
        onchange: ({ target }) => setTimeout(setQuantity, 0, line, target.value),
      }),
      side("1", "selection.more_of", "+"));
  }

  function noteOf(line, id) {
    const input = make("input", {
      type: "text", id: `${id}-note`, maxlength: 200, value: line.note, autocomplete: "off",
      oninput: ({ target }) => selection.page.quietly(() => edit(line, (one) => { one.note = target.value; })),
    });
    const part = foldable(`${id}-notes`, say("selection.note"), labelled(say("selection.note_label"), input));
    if (line.note) part.open = true;
    part.classList.add("line-note");
    return part;
  }

  function edit(line, how) {
    selection.change(({ lines }) => lines
      .filter((one) => selection.identify(one) === selection.identify(line)).forEach(how));
  }

  function setQuantity(line, value) {
    const quantity = selection.pieces(value);
    if (!quantity) {
      take(line);
      return;
    }
    removed = null;
    edit(line, (one) => { one.quantity = quantity; });
  }

  function take(line) {
    selection.change((state) => {
      const place = state.lines.findIndex((one) => selection.identify(one) === selection.identify(line));
      if (place < 0) return;
      removed = { line: state.lines[place], place };
      state.lines.splice(place, 1);
    });
    document.getElementById("undo").focus();
    selection.announce(say("selection.removed", { name: line.name }));
  }

  function undoOf(shop) {
    if (removed.line.shop !== shop) return null;
    return make("li.undo",
      make("span", say("selection.removed", { name: removed.line.name })),
      button(say("selection.undo"), putBack, { id: "undo" }));
  }

  function putBack() {
    const { line, place } = removed;
    removed = null;
    selection.change(({ lines }) => lines.splice(place, 0, line));
    const input = document.getElementById(`line-${place}-quantity`);
    if (input) input.focus();
  }
})();
