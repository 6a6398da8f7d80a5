// Opening hours: whether a shop is open, when it opens next, which slots can be proposed.
// Hours are {week, days}: seven lists from Monday on, and the days that differ, by their number
// since 1970-01-01; each list is start, end, start, end… in minutes of its day.
// Times are those of the visitor's own clock: who orders here is in town.
(() => {
  "use strict";
  const DAY = 1440;
  const HORIZON = 60; // days that are looked through for an opening
  const LONGEST_SLOT = 120;
  const SHORTEST_SLOT = 30;

  window.catalog.hours = { isOpen, nextOpening, closing, slots, today, nearWords, dayWords, timeWords };

  // Whether it is open at this moment.
  function isOpen(hours, now) {
    return closing(hours, now) !== null;
  }

  // When it closes, or null when it is closed now; a Date far away when it never closes.
  function closing(hours, now) {
    const minute = minuteOf(now);
    const span = spans(hours, dayOf(minute) - 1).find(([start, end]) => start <= minute && minute < end);
    return span ? dateOf(span[1]) : null;
  }

  // When it opens after this moment, or null when no opening is in sight.
  function nextOpening(hours, now) {
    const minute = minuteOf(now);
    const span = spans(hours, dayOf(minute)).find(([start]) => start > minute);
    return span ? dateOf(span[0]) : null;
  }

  // The next `count` slots of at most two hours that begin after the delay, within the season:
  // [{start, end, words, written}]. words: "demain, mardi 1er décembre, 10 h–12 h"; written, for a
  // message that is read on another day: "mardi 1er décembre, 10 h–12 h".
  // `work`: hours that the delay is counted from, when an order written at night waits for morning.
  function slots(hours, now, readyMinutes, count, work) {
    const begun = work && !isOpen(work, now) ? nextOpening(work, now) : now;
    if (!begun) return [];
    const { opens, closes } = season();
    const first = Math.max(minuteOf(begun) + (readyMinutes || 0), opens);
    const found = [];
    for (const [start, end] of spans(hours, dayOf(first))) {
      if (start >= closes || found.length >= count) break;
      found.push(...cut(start, end, quarter(first)));
    }
    return found.slice(0, count).map(([start, end]) => slot(dateOf(start), dateOf(end), now));
  }

  // The number of a day's weekday, Monday 0, and its date as 2026-12-01.
  function today(now) {
    const day = dayOf(minuteOf(now));
    return { weekday: weekdayOf(day), date: new Date(day * DAY * 60000).toISOString().slice(0, 10) };
  }

  function slot(start, end, now) {
    const hours = `${timeWords(start)}–${timeWords(end)}`;
    const day = dayWords(start);
    const near = nearWords(start, now);
    return { start, end, words: `${near}${day}, ${hours}`, written: `${day}, ${hours}` };
  }

  // The spans from a day on, in minutes since 1970, in order; those that touch are one.
  function spans(hours, first) {
    const found = [];
    for (let day = first; day < first + HORIZON; day += 1) {
      const minutes = hours.days[day] || hours.week[weekdayOf(day)];
      for (let at = 0; at < minutes.length; at += 2) {
        const start = day * DAY + minutes[at];
        const end = day * DAY + minutes[at + 1];
        const last = found[found.length - 1];
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else found.push([start, end]);
      }
    }
    return found;
  }

  // Equal parts of a span, on half hours, as far as they are not past.
  function cut(start, end, earliest) {
    const parts = Math.ceil((end - start) / LONGEST_SLOT);
    const edges = [start];
    for (let part = 1; part < parts; part += 1) {
      edges.push(start + Math.round((((end - start) / parts) * part) / 30) * 30);
    }
    edges.push(end);
    const least = Math.min(SHORTEST_SLOT, end - start);
    return edges
      .slice(1)
      .map((edge, part) => [Math.max(edges[part], earliest), edge])
      .filter(([from, to]) => to - from >= least);
  }

  function season() {
    const { opens, closes } = window.catalog.season;
    return {
      opens: opens ? Date.parse(opens) / 60000 : -Infinity,
      closes: closes ? Date.parse(closes) / 60000 + DAY : Infinity,
    };
  }

  // "demain, ", or nothing for days further away.
  function nearWords(date, now) {
    const away = dayOf(minuteOf(date)) - dayOf(minuteOf(now));
    return away < 2 ? `${window.catalog.say(away ? "hours.tomorrow" : "hours.today")}, ` : "";
  }

  // "mardi 1er décembre"
  function dayWords(date) {
    const { language } = window.catalog;
    const locale = language === "fr" ? "fr-FR" : "en-GB";
    const name = (style) => new Intl.DateTimeFormat(locale, style).format(date);
    const number = date.getDate() === 1 && language === "fr" ? "1er" : date.getDate();
    return `${name({ weekday: "long" })} ${number} ${name({ month: "long" })}`;
  }

  // "9 h 30"; in English "9:30".
  function timeWords(date) {
    const minutes = date.getMinutes();
    const two = String(minutes).padStart(2, "0");
    if (window.catalog.language !== "fr") return `${date.getHours()}:${two}`;
    return `${date.getHours()}\u202fh${minutes ? `\u202f${two}` : ""}`;
  }

  // Minutes of the clock on the wall since 1970, as if there were no time zones.
  function minuteOf(date) {
    const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    return day / 60000 + date.getHours() * 60 + date.getMinutes();
  }

  function dateOf(minute) {
    const wall = new Date(minute * 60000);
    return new Date(
      wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes(),
    );
  }

  function dayOf(minute) {
    return Math.floor(minute / DAY);
  }

  function weekdayOf(day) {
    return (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  }

  function quarter(minute) {
    return Math.ceil(minute / 15) * 15;
  }
})();
