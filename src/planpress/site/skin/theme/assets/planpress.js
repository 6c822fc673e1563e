// Tells the reader of an older period that a newer one exists, lists the later periods, and keeps the
// anchor on the way to any other period. Everything else on the site works without scripts.
(function () {
  "use strict";
  var bar = document.querySelector("[data-pp-periods]");
  var notice = document.querySelector("[data-pp-newer]");
  if (!bar || !notice) return;
  var here = bar.dataset;
  var onPillar = /^pillars\/[^/]+\/$/.test(here.path);
  var action = (here.path.match(/^actions\/([^/]+)\/$/) || [])[1];
  var earlier = read(here.moved); // where earlier periods have the actions of this page: version, action, page
  var later = {}; // where later periods have the actions of this period: version, action, way
  var words = read(here.words); // in the language of the page, where that is not English
  var ENGLISH = {
    newer: "A newer reporting period, %(period)s, has been published.",
    period: "See %(period)s",
    page: "See %(page)s in %(period)s",
    renumbered: "See %(page)s, now %(number)s, in %(period)s",
    ended: "See what became of %(page)s in %(period)s"
  };

  function say(name, values) {
    return (own(words, name) || ENGLISH[name]).replace(/%\((\w+)\)s/g, function (_, key) { return values[key]; });
  }

  function read(text) {
    try { return JSON.parse(text || "{}"); } catch (error) { return {}; }
  }

  function own(map, key) {
    return map && Object.prototype.hasOwnProperty.call(map, key) ? map[key] : undefined;
  }

  // The same place in another period: the action of the anchor is found by lineage, any other anchor stays.
  function withAnchor(base, version) {
    var name = decode(location.hash.slice(1));
    if (!name || base.indexOf("#") >= 0) return base;
    if (onPillar && version && /^action-/.test(name)) {
      var number = name.slice("action-".length);
      var way = own(own(later, version), number);
      var page = way ? way.anchor || way.page : own(own(earlier, version), number);
      if (page !== undefined) return here.home + version + "/" + page;
    }
    return base + location.hash;
  }

  function decode(text) {
    try { return decodeURIComponent(text); } catch (error) { return text; }
  }

  // Links take the anchor when they are used: it changes while the page is read.
  function refresh() {
    document.querySelectorAll("a[data-same]").forEach(function (a) {
      if (a.ppBase === undefined) a.ppBase = a.getAttribute("href");
      a.setAttribute("href", withAnchor(a.ppBase, a.dataset.version));
    });
    var current = document.querySelector(".pp-edition a"); // in the banner of an earlier edition
    if (current) current.setAttribute("href", current.getAttribute("href").split("#")[0] + location.hash);
  }

  function exists(url) {
    return fetch(url, { method: "HEAD" }).then(
      function (answer) { return answer.ok; },
      function () { return false; }
    );
  }

  // The same page of a later period where there is one, else its overview.
  function target(version) {
    var home = here.home + version + "/";
    var way = action && own(own(later, version), action);
    var path = way ? way.page : here.path;
    if (!path) return Promise.resolve({ href: home, same: !here.path, version: version });
    return exists(home + path).then(function (found) {
      return { href: found ? home + path : home, same: found, version: version, way: way };
    });
  }

  function link(target, label) {
    var a = document.createElement("a");
    a.href = target.href;
    a.textContent = label;
    a.dataset.version = target.version;
    if (target.same) a.dataset.same = "";
    return a;
  }

  function list(versions) {
    var part = notice.querySelector("details");
    part.hidden = versions.length < 2;
    versions.forEach(function (version) {
      var item = document.createElement("li");
      part.lastChild.appendChild(item);
      target(version.version).then(function (found) {
        item.appendChild(link(found, version.title || version.version));
        refresh();
      });
    });
  }

  function label(target, name) {
    var values = { period: name, page: here.about, number: target.way && target.way.number };
    if (!target.same || !here.about) return say("period", values);
    if (!target.way) return say("page", values);
    if (!target.way.number) return say("ended", values);
    return say(target.way.number.toLowerCase() === action ? "page" : "renumbered", values);
  }

  function announce(version) {
    target(version.version).then(function (found) {
      var name = version.title || version.version;
      var line = notice.querySelector("[role=status]");
      notice.hidden = false;
      line.textContent = say("newer", { period: name }) + " ";
      line.appendChild(link(found, label(found, name)));
      document.documentElement.style.scrollPaddingBottom = notice.offsetHeight + 8 + "px"; // the line covers no focus
      var latest = bar.querySelector("a[data-latest]");
      if (latest && found.way) { // by its address it would lead to whatever has the number now
        latest.ppBase = found.href;
        latest.dataset.version = found.version;
      } else if (latest && onPillar) {
        latest.ppBase = latest.getAttribute("href").split("#")[0];
        latest.dataset.version = found.version;
      }
      refresh();
    });
  }

  function load(url) {
    return fetch(url).then(function (answer) { return answer.ok ? answer.json() : null; });
  }

  refresh();
  window.addEventListener("hashchange", refresh);
  ["pointerdown", "click", "auxclick", "contextmenu", "focusin"].forEach(function (name) {
    document.addEventListener(name, refresh, true);
  });
  if (!window.fetch) return;
  load(here.versions)
    .then(function (versions) {
      var index = (versions || []).findIndex(function (version) { return version.version === here.period; });
      if (index <= 0) return null;
      var lineage = action || onPillar ? load(here.lineage).catch(function () { return null; }) : Promise.resolve(null);
      return lineage.then(function (found) { // an archive made by an older planpress has no lineage.json
        later = own(found && found.periods, here.period) || {};
        list(versions.slice(0, index));
        announce(versions[0]);
      });
    })
    .catch(function () { /* a copy on disk has no versions.json to read: the page is complete without it */ });
})();

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
