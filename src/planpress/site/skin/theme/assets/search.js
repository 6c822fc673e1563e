// The search: loads the indexes of this period and the earlier ones when it is used, and lists what ppSearch finds.
(function () {
  "use strict";
  const box = document.querySelector(".pp-search");
  const field = box.querySelector("input");
  const here = box.dataset;
  const lang = document.documentElement.lang;
  const FIRST = 20; // how many results are listed at once
  const LONG = 180; // characters of an excerpt
  const words = JSON.parse(here.words || "{}"); // in the language of the page, where that is not English
  const ENGLISH = {
    loading: "Loading the search index.",
    failed: "The search index cannot be loaded. Try again when you are online.",
    hint: "Type a word, or a number such as 1.1.",
    results: { one: "%(num)s result", other: "%(num)s results" },
    keys: "Press Enter to open the first result, or an arrow key to choose another.",
    none: "Nothing found for “%(query)s” on %(pages)s from %(periods)s.",
    advice: "Try fewer or different words, or a number such as 1.1.",
    pages: { one: "%(num)s page", other: "%(num)s pages" },
    periods: { one: "%(num)s period", other: "%(num)s periods" },
    partial: "No page contains all these words. These pages contain some of them:",
    similar: "Nothing found for “%(words)s”. These pages contain a similar word:",
    part: "Part of this site",
    unsearched: "Periods without a search index: %(periods)s.",
    more: { one: "Show %(num)s more", other: "Show %(num)s more" }
  };
  const plurals = new Intl.PluralRules(lang);
  const engine = ppSearch.create();
  const searched = [], unsearched = []; // the periods whose index is loaded, and those that have none
  let pages = 0, dressed = null, loading = null, waiting = 0, failed = false, shown = "";
  let entered = null; // the query for which Enter was pressed before there was a result

  function say(name, values) {
    const message = words[name] || ENGLISH[name];
    const number = values && values.num;
    const text = typeof message === "string" ? message : message[plurals.select(number)] || message.other;
    return text.replace(/%\((\w+)\)s/g, (_, key) => key === "num" ? number.toLocaleString(lang) : values[key]);
  }

  function make(tag, name, ...content) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...content);
    return element;
  }

  const status = make("p", "pp-found__status");
  const remark = make("p", "pp-small");
  const list = make("ol", "pp-found__list");
  const more = make("button", "pp-found__more");
  const panel = make("div", "pp-found", status, remark, list, more);
  status.setAttribute("role", "status");
  more.type = "button";
  panel.hidden = true;

  function load(url, read) {
    return fetch(url).then((answer) => answer.ok ? answer[read]() : null);
  }

  // Gives back the letters of an index that exchanges a script for Cyrillic letters (search_letters.py).
  function decoded(index) {
    const block = index.letters;
    const both = new RegExp("[\u0400-\u047f" + String.fromCharCode(block) + "-" + String.fromCharCode(block + 127) + "]", "g");
    return JSON.parse(JSON.stringify(index).replace(both, (letter) => {
      const code = letter.charCodeAt(0);
      return String.fromCharCode((code < 1152 ? block : 1024) + code % 128);
    }));
  }

  // The newest period first, so that its pages can be found while earlier ones are still on their way.
  async function loadAll() {
    const periods = [here.period, ...here.earlier.split(" ").filter(Boolean)];
    failed = false;
    for (const [order, folder] of periods.entries()) { // of an earlier period: its id, and the folder of the language
      const period = folder.split("/")[0];
      const root = order ? here.home + folder.toLowerCase() + "/" : here.root;
      let index = null;
      try { index = await load(root + here.index, "json"); } catch (error) { failed = failed || !order; }
      if (index && (index.format === 1 || index.format === 2)) {
        if (index.letters) index = decoded(index);
        // Every period has the same parts, such as how to subscribe, so only those of this period are results.
        const parts = order ? [] : (index.parts || []).map((part) => ({ ...part, isPart: true }));
        engine.add({ ...index, root, pages: [...index.pages, ...parts] }, order);
        pages += index.pages.length;
        searched.push(period);
      } else if (!failed) {
        unsearched.push(period);
      }
      show();
      if (failed) break;
    }
  }

  // Shapes are drawn once in a page; those of its own ratings are there already.
  async function drawShapes() {
    const text = await load(here.shapes, "text").catch(() => null);
    const drawing = text && new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    if (!drawing || drawing.localName !== "svg") return;
    for (const shape of [...drawing.children]) if (document.getElementById(shape.id)) shape.remove();
    document.body.append(document.importNode(drawing, true));
  }

  // Resolves once results can be shown as they should look.
  function dress() {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = here.style;
    const ready = new Promise((resolve) => { style.onload = style.onerror = resolve; });
    document.head.append(style);
    drawShapes();
    return ready.then(() => {
      box.append(panel);
      if (!panel.hidden) update();
    });
  }

  function start() {
    dressed = dressed || dress();
    loading = loading || dressed.then(loadAll).then(() => { if (failed) loading = null; });
  }

  function rating(sign) {
    const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    drawing.setAttribute("class", "pp-shape");
    drawing.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", "#pp-" + sign.tone);
    drawing.append(use);
    return make("span", "pp-badge pp-tone-" + sign.tone, drawing,
      make("span", "pp-badge__label", make("bdi", "", sign.label)), " ",
      make("span", "pp-badge__who", make("bdi", "", sign.assessor)));
  }

  function excerpt(page, found) {
    let best = null;
    for (const [anchor, text] of page.entry.texts) {
      const piece = ppSearch.excerpt(text, found.words, LONG);
      if (!best || piece.hits > best.hits) best = { ...piece, anchor };
    }
    return best;
  }

  function result(page, found) {
    const { entry, index } = page;
    const best = excerpt(page, found);
    const link = make("a", "", make("span", "pp-found__period", make("bdi", "", entry.isPart ? say("part") : index.label || index.period), " "));
    const title = make("bdi", "", entry.number && entry.title.indexOf(entry.number) ? entry.number + " " : "", entry.title);
    title.lang = entry.language || index.language;
    link.append(title);
    link.href = index.root + entry.path + (best && best.hits && best.anchor ? "#" + encodeURIComponent(best.anchor) : "");
    const item = make("li", "", link);
    if (entry.ratings) {
      item.append(make("p", "pp-found__ratings", ...entry.ratings.flatMap((place) => [rating(index.ratings[place]), " "])));
    }
    if (best) {
      const text = make("p", "pp-small", ...best.pieces.map(([piece, marked]) => marked ? make("mark", "", piece) : piece));
      text.dir = "auto";
      text.lang = entry.language || index.language;
      item.append(text);
    }
    return item;
  }

  function notes(found) {
    const lines = [];
    if (found && found.results.length) {
      if (found.slips.length) lines.push(say("similar", { words: found.slips.join(" ") }));
      else if (found.partial) lines.push(say("partial"));
    } else if (found) {
      lines.push(say("advice"));
    }
    if (found && unsearched.length) lines.push(say("unsearched", { periods: unsearched.join(", ") }));
    return lines.join(" ");
  }

  function headline(query, found) {
    if (failed) return say("failed");
    if (!searched.length) return say("loading");
    if (!found) return say("hint");
    if (found.results.length) return say("results", { num: found.results.length });
    return say("none", {
      query,
      pages: say("pages", { num: pages }),
      periods: say("periods", { num: searched.length })
    });
  }

  function show() {
    const query = field.value.trim();
    const found = query && searched.length ? engine.find(query) : null;
    const results = found ? found.results : [];
    const at = [...list.children].indexOf(document.activeElement && document.activeElement.closest("li"));
    const count = Math.max(FIRST, at + 1);
    shown = query;
    list.replaceChildren(...results.slice(0, count).map((page) => result(page, found)));
    status.replaceChildren(headline(query, found));
    if (results.length) status.append(" ", make("span", "pp-found__keys", say("keys")));
    field.enterKeyHint = results.length ? "go" : "search";
    remark.textContent = notes(found);
    remark.hidden = !remark.textContent;
    more.hidden = results.length <= count;
    more.textContent = more.hidden ? "" : say("more", { num: results.length - count });
    more.onclick = () => {
      list.append(...results.slice(count).map((page) => result(page, found)));
      more.hidden = true;
      links()[count].focus();
    };
    if (at >= 0) (links()[at] || field).focus(); // results have come while the reader was in the list
    if (results.length && entered === query) openFirst();
  }

  function links() {
    return [...list.querySelectorAll("a")];
  }

  function openFirst() {
    entered = null;
    links()[0].click();
  }

  function open() {
    panel.hidden = false;
    panel.style.maxBlockSize = "min(42rem, " + Math.max(240, innerHeight - box.getBoundingClientRect().bottom - 32) + "px)";
  }

  // A panel that the reader has closed stays closed: what was typed last is not looked up any more.
  function close() {
    clearTimeout(waiting);
    entered = null;
    panel.hidden = true;
  }

  // Lists the results of what is in the field now, without waiting for the reader to pause.
  function update() {
    open();
    clearTimeout(waiting);
    if (loading && field.value.trim() !== shown) show();
  }

  function move(step) {
    const stops = [field, ...links()];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return false;
    next.focus();
    return true;
  }

  box.addEventListener("focusin", () => { start(); update(); });
  box.addEventListener("focusout", (event) => {
    if (event.target === field) entered = null;
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!box.contains(event.target)) close();
  });
  field.addEventListener("input", () => {
    open();
    entered = null;
    clearTimeout(waiting);
    waiting = setTimeout(update, 120);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      field.focus();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      update();
      if (move(event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    } else if (event.key === "Enter" && event.target === field) {
      update();
      entered = field.value.trim();
      if (entered && links().length) openFirst();
    }
  });
  list.addEventListener("click", (event) => { // a result on the page that the reader is on
    const link = event.target.closest("a");
    if (link && link.pathname === location.pathname && !event.ctrlKey && !event.metaKey) close();
  });
  start();
  if (box.contains(document.activeElement)) update();
})();
