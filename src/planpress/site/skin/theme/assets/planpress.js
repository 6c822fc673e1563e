// Adds the later periods to the row, tells the reader of an older period of the newest one, and keeps the anchor on the
// way to any other period. Everything else on the site works without scripts.
(function () {
  "use strict";
  var bar = document.querySelector("[data-pp-periods]");
  var notice = document.querySelector("[data-pp-newer]");
  if (!bar || !notice) return;
  var here = bar.dataset, row = bar.querySelector("[data-pp-list]");
  var action = actionOf(here.path);
  var onPillar = /^pillars\//.test(here.path);
  var moved = read(here.moved); // where other periods have the actions of a pillar: version, action, page with anchor
  var words = read(here.words); // in the language of the page, where that is not English
  var ENGLISH = {
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
    return (own(words, name) || ENGLISH[name]).replace(/%\((\w+)\)s/g, function (_, key) { return values[key]; });
  }

  function read(text) {
    try { return JSON.parse(text || "{}"); } catch (error) { return {}; }
  }

  function own(map, key) {
    return map && Object.hasOwn(map, key) ? map[key] : undefined;
  }

  function actionOf(address) {
    return (/(?:^|\/)actions\/([^/]+)\/$/.exec(address) || [])[1];
  }

  // The same place in another period: lineage finds the action of an anchor such as #progress-1.1; others stay.
  function withAnchor(base, version) {
    var hash = location.hash, part = /^#(\w+-)(.+)/.exec(decode(hash));
    if (!part) return base + hash;
    var page = own(own(moved, version), part[2]);
    if (page !== undefined) return root(version, base) + page.replace("#action-", "#" + part[1]);
    return base + (part[2] === action ? "#" + part[1] + (actionOf(base) || action) : hash);
  }

  // Where a period begins in the language of a link: not every period has the language of the page.
  function root(version, base) {
    var home = here.home + version + "/";
    return here.language && base.startsWith(home + here.language) ? home + here.language : home;
  }

  function decode(text) {
    try { return decodeURIComponent(text); } catch (error) { return text; }
  }

  // Links take the anchor when they are used: it changes while the page is read.
  function refresh() {
    document.querySelectorAll("a[data-same]").forEach(function (a) {
      a.ppBase = a.ppBase || a.getAttribute("href");
      a.setAttribute("href", withAnchor(a.ppBase, a.dataset.version));
    });
    var current = document.querySelector(".pp-edition a"); // in the banner of an earlier edition
    if (current) current.setAttribute("href", current.getAttribute("href").split("#")[0] + location.hash);
  }

  function link(entry, label, way, absent) {
    var a = document.createElement("a");
    a.href = here.home + entry.version + "/" + ((entry.languages || []).includes(here.language) ? here.language : "") + (way ? way.page : absent ? "" : here.path);
    a.textContent = label;
    a.dataset.version = entry.version;
    if (way ? way.page : !absent) a.dataset.same = "";
    return a;
  }

  function label(entry, way, absent) {
    var values = { period: entry.title, page: here.about, number: way && way.number };
    return say(absent || !here.about ? "period" : !way ? "page" : !way.number ? "ended"
      : way.number.toLowerCase() === action ? "page" : "renumbered", values);
  }

  function show(found) {
    var index = found.versions.findIndex(function (entry) { return entry.version === here.period; });
    var rest = bar.querySelector("[data-pp-later]");
    found.versions.slice(0, Math.max(index, 0)).reverse().forEach(function (entry, place, all) {
      var version = entry.version, ways = own(own(found.periods, here.period), version);
      var way = action && own(ways, action);
      var absent = (own(own(found.absent, here.period), version) || []).includes(here.path) || way && !way.page;
      var name = ENGLISH[entry.state] ? say(entry.state, { period: entry.title }) : entry.title;
      if (onPillar) moved[version] = Object.fromEntries(Object.entries(ways || {}).map(function (pair) {
        return [pair[0], pair[1].anchor || pair[1].page];
      }));
      var item = document.createElement("li");
      item.appendChild(link(entry, name, way, absent));
      (place < 3 ? row : rest.lastChild).appendChild(item);
      rest.hidden = place < 3;
      if (place < all.length - 1) return;
      notice.hidden = false;
      notice.firstChild.textContent = say("newer", { period: entry.title }) + " ";
      notice.firstChild.appendChild(link(entry, label(entry, way, absent), way, absent));
      document.documentElement.style.scrollPaddingBottom = notice.offsetHeight + 8 + "px"; // the line covers no focus
      refresh();
      showThis();
    });
  }

  function load(url) {
    return fetch(url).then(function (answer) { return answer.json(); });
  }

  function left(element) { return element.getBoundingClientRect().left; }

  // This period is in sight, with the end of the one before it.
  function showThis() { row.scrollLeft += left(row.querySelector("span")) - left(row) - 24; }

  showThis();
  refresh();
  window.addEventListener("hashchange", refresh);
  ["pointerdown", "click", "auxclick", "contextmenu", "focusin"].forEach(function (name) {
    document.addEventListener(name, refresh, true);
  });
  load(here.lineage)
    .catch(function () { return {}; })
    .then(function (found) { // earlier versions of planpress wrote no versions into it, or no such file
      return found.versions ? found : load(here.versions).then(function (versions) {
        return Object.assign(found, { versions: versions });
      });
    })
    .then(show)
    .catch(function () { /* a copy on disk has no file to read: the page is complete without it */ });
})();

// Shows the buttons that copy what is before them.
if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach(function (button) {
  button.hidden = false;
  button.addEventListener("click", function () {
    navigator.clipboard.writeText(button.previousElementSibling.textContent).then(function () {
      button.textContent = button.dataset.copy;
    });
  });
});

// Shows the search box, and loads the search once the box is used. From a disk browsers load no index.
(function () {
  "use strict";
  var box = document.querySelector(".pp-search");
  if (!box || location.protocol === "file:") return;
  box.classList.add("pp-ready");
  box.addEventListener("focusin", function load() {
    box.removeEventListener("focusin", load);
    var script = document.createElement("script");
    script.src = box.dataset.script;
    script.onerror = function () { box.addEventListener("focusin", load); };
    document.head.appendChild(script);
  });
})();
