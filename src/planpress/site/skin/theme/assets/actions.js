// The list of all actions: shows its filters, and hides the actions that they leave out. The address says what is chosen.
(function () {
  "use strict";
  const form = document.querySelector(".pp-filters");
  const status = form.nextElementSibling;
  const fields = [...form.querySelectorAll("select")];
  const lines = [...document.querySelectorAll(".pp-lines > li")];
  const groups = [...document.querySelectorAll("main section")];

  function fits(line, field) {
    const assessor = "byAssessor" in field.dataset && form.elements.assessor ? form.elements.assessor.value : "";
    const wanted = assessor ? assessor + "/" + field.value : field.value;
    return !field.value || (line.getAttribute("data-" + field.name) || "").split(" ").includes(wanted);
  }

  function show() {
    for (const line of lines) line.hidden = !fields.every((field) => fits(line, field));
    for (const group of groups) group.hidden = !group.querySelector("li[id]:not([hidden])");
    const shown = lines.filter((line) => !line.hidden).length;
    status.textContent = form.dataset.shown.replace("%(shown)s", shown.toLocaleString(document.documentElement.lang));
  }

  function write() {
    const chosen = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
    history.replaceState(null, "", String(chosen) ? "#" + chosen : location.pathname + location.search);
    show();
  }

  function clear() {
    for (const field of fields) field.value = "";
    write();
  }

  // An anchor of the page leaves the filters as they are, unless they hide what it leads to.
  function read() {
    const hash = location.hash.slice(1);
    const target = hash && !hash.includes("=") && document.getElementById(decodeURIComponent(hash));
    if (target && !target.closest("[hidden]")) return;
    const chosen = new URLSearchParams(hash);
    for (const field of fields) {
      const value = chosen.get(field.name) || "";
      field.value = [...field.options].some((option) => option.value === value) ? value : "";
    }
    show();
    if (target) target.scrollIntoView();
  }

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => { event.preventDefault(); clear(); });
  form.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
  window.addEventListener("hashchange", read);
  form.hidden = false;
  read();
})();
