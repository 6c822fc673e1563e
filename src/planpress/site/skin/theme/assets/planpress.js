// Adds the later periods to the row, tells the reader of an older period of the newest one, and keeps the anchor on the
// way to any other period. Everything else on the site works without scripts.
"use strict";

(() => {
  const bar = document.querySelector("[data-pp-periods]");
  const notice = document.querySelector("[data-pp-newer]");
  if (!bar || !notice) return;
  const here = bar.dataset, row = bar.querySelector("[data-pp-list]");
  const action = actionOf(here.path);
  const moved = JSON.parse(here.moved || "{}"); // where other periods have the actions of a pillar: version, action, page with anchor
  const words = JSON.parse(here.words || "{}"); // in the language of the page, where that is not English
  const ENGLISH = {
    newer: "A newer reporting period, %(period)s, has been published.",
    period: "See %(period)s",
    page: "See %(page)s in %(period)s",
    renumbered: "See %(page)s, now %(number)s, in %(period)s",
    ended: "See what became of %(page)s in %(period)s",
    totals: "%(period)s, totals only",
    nothing: "%(period)s, without its actions",
    missing: "%(period)s, no report found",
    withheld: "%(period)s, withheld"
  };

  function say(name, values) {
    return (own(words, name) || ENGLISH[name]).replace(/%\((\w+)\)s/g, (_, key) => values[key]);
  }

  function own(map, key) {
    if (map && Object.hasOwn(map, key)) return map[key];
  }

  function actionOf(address) {
    return (/\bactions\/([^/]+)\/$/.exec(address) || [])[1];
  }

  // The same place in another period: lineage finds the action of an anchor such as #progress-1.1; others stay.
  function withAnchor(base, version) {
    const hash = location.hash, part = /^#(\w+-)(.+)/.exec(decode(hash));
    if (!part) return base + hash;
    const page = own(own(moved, version), part[2]);
    if (page !== undefined) return root(version, base) + page.replace("#action-", "#" + part[1]);
    return base + (part[2] === action ? "#" + part[1] + (actionOf(base) || action) : hash);
  }

  // Where a period begins in the language of a link: not every period has the language of the page.
  function root(version, base) {
    const home = here.home + version + "/";
    return here.language && base.startsWith(home + here.language) ? home + here.language : home;
  }

  function decode(text) {
    try { return decodeURIComponent(text); } catch { return text; }
  }

  // Links take the anchor when they are used, because it changes while the page is read.
  function refresh() {
    document.querySelectorAll("a[data-same]").forEach((a) => {
      a.ppBase = a.ppBase || a.getAttribute("href");
      a.setAttribute("href", withAnchor(a.ppBase, a.dataset.version));
    });
    const current = document.querySelector(".pp-edition a"); // in the banner of an earlier edition
    if (current) current.setAttribute("href", current.getAttribute("href").split("#")[0] + location.hash);
  }

  function link(entry, label, way, absent) {
    const a = document.createElement("a");
    a.href = here.home + entry.version + "/" + ((entry.languages || []).includes(here.language) ? here.language : "") + (way ? way.page : absent ? "" : here.path);
    a.append(label);
    a.dataset.version = entry.version;
    if (way ? way.page : !absent) a.dataset.same = "";
    return a;
  }

  function label(entry, way, absent) {
    const values = { period: entry.title, page: here.about, number: way && way.number };
    return say(absent || !here.about ? "period" : !way ? "page" : !way.number ? "ended"
      : way.number.toLowerCase() === action ? "page" : "renumbered", values);
  }

  function show(found) {
    const index = found.versions.findIndex((entry) => entry.version === here.period);
    const rest = bar.querySelector("[data-pp-later]");
    found.versions.slice(0, Math.max(index, 0)).reverse().forEach((entry, place, all) => {
      const version = entry.version, ways = own(own(found.periods, here.period), version);
      const way = action && own(ways, action);
      const absent = (own(own(found.absent, here.period), version) || []).includes(here.path) || way && !way.page;
      const name = ENGLISH[entry.state] ? say(entry.state, { period: entry.title }) : entry.title;
      if (here.path.startsWith("pillars/")) moved[version] = Object.fromEntries(Object.entries(ways || {}).map(([id, to]) => [id, to.anchor || to.page]));
      const item = document.createElement("li");
      item.append(link(entry, name, way, absent));
      (place < 3 ? row : rest.lastChild).append(item);
      rest.hidden = place < 3;
      if (place < all.length - 1) return;
      notice.hidden = false;
      notice.firstChild.append(say("newer", { period: entry.title }), " ", link(entry, label(entry, way, absent), way, absent));
      document.documentElement.style.scrollPaddingBottom = notice.offsetHeight + 8 + "px"; // the line covers no focus
      refresh();
      showThis();
    });
  }

  function load(url) {
    return fetch(url).then((answer) => answer.json());
  }

  // This period is in the middle of the row, or as near to it as the row can scroll.
  function showThis() {
    const [frame, box] = [row, row.querySelector("span")].map((element) => element.getBoundingClientRect());
    row.scrollLeft += (box.left + box.right - frame.left - frame.right) / 2;
  }

  showThis();
  refresh();
  window.addEventListener("hashchange", refresh);
  ["pointerdown", "focusin"].forEach((name) => document.addEventListener(name, refresh, true));
  load(here.lineage)
    .catch(() => ({}))
    // earlier versions of planpress wrote no versions into it, or no such file
    .then((found) => found.versions ? found : load(here.versions).then((versions) => ({ ...found, versions })))
    .then(show)
    .catch(() => { /* a copy on disk has no file to read: the page is complete without it */ });
})();

// Escape, or a click elsewhere, closes the menu and the lists of periods.
["keydown", "click"].forEach((name) => document.addEventListener(name, (event) => {
  document.querySelectorAll(".pp-menu[open], .pp-periods [open]").forEach((part) => {
    const inside = part.contains(event.target);
    if (event.key ? event.key !== "Escape" : inside) return;
    part.open = false;
    if (inside) part.firstChild.focus();
  });
}));

// Shows the buttons that copy what is before them.
if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => navigator.clipboard.writeText(button.previousElementSibling.textContent).then(() => {
    button.textContent = button.dataset.copy;
  }));
});

// Shows the search box, and loads the search once the box is used. From a disk browsers load no index.
(() => {
  const box = document.querySelector(".pp-search");
  if (!box || location.protocol === "file:") return;
  box.classList.add("pp-ready");
  box.addEventListener("focusin", function load() {
    box.removeEventListener("focusin", load);
    const script = document.createElement("script");
    script.src = box.dataset.script;
    script.onerror = () => box.addEventListener("focusin", load);
    document.head.append(script);
  });
})();
