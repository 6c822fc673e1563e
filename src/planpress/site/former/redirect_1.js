(function () {
"use strict";
var here = document.currentScript.dataset;
var moved = JSON.parse(here.moved || "{}");
var hash = location.hash;
var own = Object.prototype.hasOwnProperty.call(moved, hash) ? moved[hash] : "";
location.replace(own || here.target + location.search + hash);
})();
