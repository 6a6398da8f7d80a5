// An order for one shop → its message: the same fields in the same order, for every channel.
// catalog_gen/order/ writes the very same words for pages without scripts; a table of cases that
// both read keeps them equal (tests/order/cases.json).
(() => {
  "use strict";
  const { catalog } = window;
  const { say, count, price } = catalog;
  const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no letter that is read as another

  catalog.order = { ...catalog.order, message, compact, text, sheet, number, costs };

  // {subject, body}: the order in whole sentences.
  function message(order) {
    return compose(order, fullLine);
  }

  // The same order with short lines (`2 x CC-01 24,00`), for links that would grow too long.
  function compact(order) {
    return compose(order, compactLine);
  }

  // Subject and body, to copy and to print.
  function text(order) {
    const { subject, body } = message(order);
    return `${subject}\n\n${body}`;
  }

  // What to say on the telephone, line by line.
  function sheet(order) {
    const words = [
      say("sheet.hello", { title: catalog.title }),
      ...order.lines.map(spokenLine),
      ...totals(order),
      ...fields(order).filter(([, value]) => value).map((field) => field.join(" ")),
      ...(order.number ? [say("sheet.number", { number: order.number })] : []),
    ];
    return words.map(oneLine);
  }

  // `CC-7F3K`, from the order's words and the time on this device.
  function number(order, date) {
    const { body } = message({ ...order, number: "" });
    let hash = 0x811c9dc5; // FNV-1a, 32 bits
    for (const byte of new TextEncoder().encode(`${date.getTime()}\n${body}`)) {
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
    hash = (hash ^ (hash >>> 16)) >>> 0;
    const signs = [15, 10, 5, 0].map((shift) => ALPHABET[(hash >>> shift) & 31]).join("");
    return order.shop.code ? `${order.shop.code}-${signs}` : signs;
  }

  // Cents: goods (what is priced), fee (null: none, or the shop says it later), total;
  // whole: whether nothing is left for the shop to say.
  function costs({ shop, lines, collection }) {
    const goods = lines.reduce((sum, line) => sum + (line.price || 0) * line.quantity, 0);
    const service = shop[collection && collection.kind];
    const sent = collection && ["delivery", "shipping"].includes(collection.kind) && service;
    const given = (amount) => amount !== null && amount !== undefined;
    let fee = sent && given(service.fee) ? service.fee : null;
    if (sent && given(service.free_from) && goods >= service.free_from) fee = 0;
    const whole = lines.every((line) => given(line.price)) && (!sent || fee !== null);
    const priced = lines.some((line) => given(line.price));
    return { goods, fee, total: goods + (fee || 0), whole, priced, sent: Boolean(sent) };
  }

  function compose(order, writeLine) {
    const blocks = [
      order.number ? say("message.subject", { reference: order.number }) : "",
      say("message.greeting"),
      order.lines.map(writeLine).join("\n"),
      totals(order).join("\n"),
      fields(order).map(([label, value]) => (value ? `${label} ${value}` : label)).join("\n"),
      order.shop.terms,
    ];
    return { subject: oneLine(subject(order)), body: plain(blocks.filter(Boolean).join("\n\n")) };
  }

  function subject(order) {
    const { whole, total } = costs(order);
    const articles = order.lines.reduce((sum, line) => sum + line.quantity, 0);
    const [first] = order.lines;
    const parts = [
      say("message.subject", { reference: order.number || first.reference || first.name }),
      count("message.articles", articles),
    ];
    if (whole) parts.push(price(total));
    return `[${catalog.title}] ${parts.join(" · ")}`;
  }

  function fullLine(line) {
    const reference = line.reference ? `[${line.reference}] ` : "";
    const start = `${line.quantity} × ${reference}${oneLine(line.name)}`;
    const cost = isPriced(line)
      ? `${price(line.price)} = ${price(line.price * line.quantity)}`
      : say("offer.on_request");
    const details = [
      ...chosen(line).map(([name, value]) => say("message.option", { name, value })),
      ...(oneLine(line.note) ? [`${say("message.note")} ${oneLine(line.note)}`] : []),
    ];
    return [`${start} – ${cost}`, ...details.map((detail) => `  ${detail}`)].join("\n");
  }

  function compactLine(line) {
    const parts = [`${line.quantity} x ${line.reference || oneLine(line.name)}`];
    if (isPriced(line)) parts.push((line.price / 100).toFixed(2).replace(".", catalog.money.decimal));
    if (chosen(line).length) parts.push(`(${chosen(line).map(([, value]) => value).join(", ")})`);
    if (oneLine(line.note)) parts.push(`: ${oneLine(line.note)}`);
    return parts.join(" ");
  }

  function spokenLine(line) {
    const { reference, quantity: n } = line;
    const name = oneLine(line.name);
    const start = reference ? say("sheet.reference", { n, reference, name }) : say("sheet.article", { n, name });
    const options = chosen(line).map(([option, value]) => say("message.option", { name: option, value }));
    return [start, ...options, ...(oneLine(line.note) ? [oneLine(line.note)] : [])].join(", ");
  }

  function chosen(line) {
    return (line.options || []).map((option) => option.map(oneLine));
  }

  function totals(order) {
    const { fee, total, whole, priced, sent } = costs(order);
    const lines = [];
    if (sent) {
      const known = fee ? "" : "_free";
      lines.push(say(`message.${order.collection.kind}${fee === null ? "_unknown" : known}`, { fee: price(fee || 0) }));
    }
    if (whole) lines.push(say("message.total", { price: price(total) }));
    else if (priced) lines.push(say("message.total_known", { price: price(total) }));
    return lines;
  }

  // [label, value] in the order that every shop knows; an empty value is left to be filled in.
  function fields(order) {
    const way = order.payment ? say(`payment.${order.payment}`) : "";
    const means = order.shop.payment.map((one) => say(`payment.${one}`)).join(", ");
    const payment = way ? [[say("message.paid_by"), way]] : means ? [[say("message.payment", { means }), ""]] : [];
    return [
      ...collectionFields(order.shop, order.collection || { kind: "" }),
      ...payment,
      [say("message.name"), oneLine(order.name)],
      [say("message.telephone"), oneLine(order.telephone)],
      [say("message.note"), oneLine(order.note)],
    ];
  }

  function collectionFields(shop, { kind, slot, point, address }) {
    const when = [say("message.pickup_slot"), oneLine((slot && slot.written) || slot)];
    if (kind === "shop") return [when];
    if (kind === "point") return [when, [say("message.pickup_place"), placeWords(point)]];
    if (kind) return [[say("message.address"), oneLine(address)]];
    const sends = shop.delivery || shop.shipping;
    const collects = shop.pickup || !sends;
    const asked = collects ? [[say("message.pickup_slot"), ""]] : [];
    if (sends) asked.push([say(collects ? "message.or_address" : "message.address"), ""]);
    return asked;
  }

  function placeWords(point) {
    const { name, address } = catalog.points[point];
    return oneLine([name, address].filter(Boolean).join(", "));
  }

  function isPriced(line) {
    return line.price !== null && line.price !== undefined;
  }

  // One field is one line, whatever was typed or pasted into it.
  function oneLine(words) {
    return String(words || "")
      .replace(/[\ud800-\udfff]/gu, "\ufffd") // half a letter cannot be encoded
      .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
      .map((line) => plain(line).replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ").replace(/^ | $/g, ""))
      .filter(Boolean)
      .join(", ");
  }

  // No-break spaces triple a link's length and turn an SMS into UCS-2.
  function plain(words) {
    return words.replace(/[\u00a0\u202f]/g, " ");
  }
})();
