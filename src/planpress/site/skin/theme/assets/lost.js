// On the page for lost readers: turns links to where the site really is, and lists the periods that have the page.
(function () {
  "use strict";
  var here = document.currentScript.dataset;
  var links = [].slice.call(document.querySelectorAll("[data-version]"));

  function open(base) {
    links.forEach(function (a) { a.href = base + a.dataset.version + "/"; });
    var rest = location.pathname.slice(base.length).replace(/^[^/]*\/?/, "");
    if (!rest) return;
    links.forEach(function (a) {
      if (a.hreflang) return; // the address names the language already, or means the default one
      fetch(a.href + rest, { method: "HEAD" }).then(function (answer) {
        if (!answer.ok) return;
        var box = document.getElementById("found"), item = document.createElement("li"), link = document.createElement("a");
        link.href = a.href + rest;
        link.textContent = a.textContent;
        item.appendChild(link);
        box.querySelector("ul").appendChild(item);
        box.hidden = false;
      });
    });
  }

  // A copy of the site may stand below any path: its root is the nearest folder with versions.json.
  function look(folders) {
    if (!folders.length) return;
    fetch(folders[0] + here.versions).then(function (answer) {
      if (answer.ok) open(folders[0]); else look(folders.slice(1));
    }, function () { look(folders.slice(1)); });
  }

  var parts = location.pathname.split("/").slice(0, -1), folders = [here.root];
  while (parts.length) { folders.push(parts.join("/") + "/"); parts.pop(); }
  if (window.fetch) look(folders);
})();
