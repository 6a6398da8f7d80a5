// "Open until 7 pm" where a page asks for it ([data-open-now] holds the hours), said anew every
// minute; and today's line in tables of hours ([data-days] holds weekdays, Monday 0, or dates).
(() => {
  "use strict";
  const { catalog } = window;
  const { say, hours: clock } = catalog;
  const MINUTE = 60000;

  clock.say = (hours, now) => {
    const end = clock.closing(hours, now);
    if (end) {
      const always = end - now > 2 * 1440 * MINUTE;
      return always ? say("hours.always") : say("hours.open_until", { time: clock.timeWords(end) });
    }
    const start = clock.nextOpening(hours, now);
    if (!start) return say("hours.closed");
    const time = clock.timeWords(start);
    const isToday = start.toDateString() === now.toDateString();
    if (isToday) return say("hours.opens_today", { time });
    return say("hours.opens", { day: clock.nearWords(start, now) + clock.dayWords(start), time });
  };

  function tell() {
    const now = new Date();
    for (const place of document.querySelectorAll("[data-open-now]")) {
      const hours = JSON.parse(place.dataset.openNow);
      place.textContent = clock.say(hours, now);
      place.classList.toggle("is-open", clock.isOpen(hours, now));
      place.hidden = false;
    }
    for (const table of document.querySelectorAll("table.hours")) markToday(table, clock.today(now));
  }

  function markToday(table, { weekday, date }) {
    const rows = [...table.querySelectorAll("[data-days]")];
    const has = (day) => rows.find((row) => row.dataset.days.split(" ").includes(String(day)));
    const todays = has(date) || has(weekday);
    for (const row of rows) {
      if (row === todays) row.setAttribute("aria-current", "date");
      else row.removeAttribute("aria-current");
    }
  }

  if (!document.querySelector("[data-open-now], table.hours")) return;
  tell();
  setInterval(tell, MINUTE);
})();
