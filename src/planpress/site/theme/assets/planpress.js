// Tells the reader of an older period that a newer one exists, and lists later periods in the selector.
// Everything else on the site works without scripts.
(function () {
  "use strict";
  var bar = document.querySelector("[data-pp-periods]");
  if (!bar || !window.fetch) return;
  var here = bar.dataset;

  function exists(url) {
    return fetch(url, { method: "HEAD" }).then(
      function (answer) { return answer.ok; },
      function () { return false; }
    );
  }

  // The same page of a later period where there is one, else its overview.
  function target(version) {
    var home = here.home + version + "/";
    if (!here.path) return Promise.resolve({ href: home, same: true });
    return exists(home + here.path).then(function (found) {
      return { href: found ? home + here.path + location.hash : home, same: found };
    });
  }

  function link(href, words) {
    var a = document.createElement("a");
    a.href = href;
    a.textContent = words;
    return a;
  }

  function list(later) {
    var menu = bar.querySelector("[data-pp-list]");
    later.slice().reverse().forEach(function (one) {
      target(one.version).then(function (found) {
        one.item.appendChild(link(found.href, one.title || one.version));
      });
      one.item = document.createElement("li");
      menu.insertBefore(one.item, menu.firstChild);
    });
  }

  function announce(newest) {
    target(newest.version).then(function (found) {
      var name = newest.title || newest.version;
      var notice = bar.querySelector("[data-pp-newer]");
      notice.textContent = "A newer reporting period, " + name + ", has been published. ";
      var words = found.same && here.about ? "See " + here.about + " in " + name : "See " + name;
      notice.appendChild(link(found.href, words));
      notice.hidden = false;
    });
  }

  fetch(here.versions)
    .then(function (answer) { return answer.ok ? answer.json() : []; })
    .then(function (versions) {
      var place = versions.findIndex(function (one) { return one.version === here.period; });
      if (place > 0) {
        list(versions.slice(0, place));
        announce(versions[0]);
      }
    })
    .catch(function () { /* a copy on disk has no versions.json to read: the page is complete without it */ });
})();
