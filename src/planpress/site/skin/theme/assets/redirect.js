// Leads on from a redirect, in the reader's language where the page names several, and keeps what follows # and ?; an action that the other end no longer lists has its own page.
(function () {
  "use strict";
  var here = document.currentScript.dataset;
  var moved = JSON.parse(here.moved || "{}");
  var hash = location.hash;
  var own = Object.prototype.hasOwnProperty.call(moved, hash) ? moved[hash] : "";
  var languages = JSON.parse(here.languages || "{}"), codes = Object.keys(languages);

  // The first language of the browser that the site has: the same tag, or else the same language.
  function preferred() {
    var wanted = navigator.languages || [navigator.language || ""];
    for (var place = 0; place < wanted.length; place++) {
      for (var whole = 1; whole >= 0; whole--) {
        var fits = codes.filter(function (code) { return cut(code, whole) === cut(wanted[place], whole); });
        if (fits.length) return languages[fits[0]];
      }
    }
    return here.target;
  }

  function cut(code, whole) {
    return whole ? code.toLowerCase() : code.toLowerCase().split("-")[0];
  }

  location.replace(own || preferred() + location.search + hash);
})();
