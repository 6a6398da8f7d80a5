// The addresses that carry an order: by the rules of each scheme, none longer than mail programs
// take. Facts: RFC 3966, 5724, 6068. Comes after order.js.
(() => {
  "use strict";
  const { order: orders } = window.catalog;
  const LONGEST = 1900; // mail programs on Windows cut around 2,000 characters

  Object.assign(orders, { links, webmail });

  // [{channel, address, form}] in the shop's order of preference. form: "full" or "compact" say
  // which message the address carries; "none": no message fits, offer to copy and to print it;
  // "bare": the channel never carries one (telephone, the shop's own site).
  function links(order) {
    return order.shop.channels.map((channel) => ({ channel, ...makers[channel](order) }));
  }

  // The same for mail read in the browser, [{name, address, form}]: third parties, on demand only.
  function webmail(order) {
    const to = encode(order.shop.email);
    return Object.entries(webmails).map(([name, make]) => ({
      name,
      ...shortest(order, ({ subject, body }) => make(to, encode(subject), encode(crlf(body))), make(to, "", "")),
    }));
  }

  const makers = {
    phone: ({ shop }) => ({ address: (shop.telephone || shop.mobile).link, form: "bare" }),
    email(order) {
      const to = `mailto:${encode(order.shop.email).replace(/%40/g, "@")}`;
      const subject = `${to}?subject=${encode(orders.message(order).subject)}`;
      return shortest(
        order,
        (message) => `${to}?subject=${encode(message.subject)}&body=${encode(crlf(message.body))}`,
        subject.length <= LONGEST ? subject : to,
      );
    },
    sms(order) {
      // RFC 5724 says ?body=, iOS wants &body=: "?&body=" serves both.
      const to = order.shop.mobile.link.replace("tel:", "sms:");
      return shortest(order, ({ body }) => `${to}?&body=${encode(body)}`, to);
    },
    whatsapp(order) {
      const to = `https://wa.me/${order.shop.whatsapp}`;
      return shortest(order, ({ body }) => `${to}?text=${encode(body)}`, to);
    },
    web: ({ shop }) => ({ address: shop.order_url.address, form: "bare" }),
  };

  const webmails = {
    Gmail: (to, subject, body) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
    Outlook: (to, subject, body) =>
      `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
    "Yahoo Mail": (to, subject, body) =>
      `https://compose.mail.yahoo.com/?to=${to}&subject=${subject}&body=${body}`,
  };

  function shortest(order, write, bare) {
    const full = write(orders.message(order));
    if (full.length <= LONGEST) return { address: full, form: "full" };
    const compact = write(orders.compact(order));
    if (compact.length <= LONGEST) return { address: compact, form: "compact" };
    return { address: bare, form: "none" };
  }

  // Percent-encoded UTF-8; encodeURIComponent leaves five signs that RFC 3986 reserves.
  function encode(words) {
    return encodeURIComponent(words).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  }

  function crlf(body) {
    return body.replace(/\n/g, "\r\n");
  }
})();
