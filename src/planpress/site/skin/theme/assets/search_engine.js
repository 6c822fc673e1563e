// Finds the pages of search indexes that fit a query: numbers, words and their forms, parts of words in scripts without
// spaces, and words with one slip of the keyboard. It knows no page; search.js shows what it finds.
const ppSearch = (function () {
  "use strict";
  const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
  const NO_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
  // A consonant is written below the one before it after these signs, and beside a vowel that is written before it.
  const JOINS_NEXT = /[\u17d2\u1039\u0e40-\u0e44\u0ec0-\u0ec4]/;
  const JOINS_PREVIOUS = /[\p{M}\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]/u;
  const LETTERS = { "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };
  // Function words of English, French and Spanish, folded: beside other words they say nothing about a page.
  const FUNCTION_WORDS = new Set(("a an the of to for in into on at by with from as and that is are be was were " +
    "le la les un une des du de d l au aux et en dans sur pour par que qui el los las del al y con se su sus").split(" "));
  const EXACT = 4, FORM = 3, BEGINNING = 2, PART = 1; // how well a word fits a word of the query
  const segmenter = window.Intl && Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" });

  // Writes letters alike that readers type alike. The texts of planpress are NFC, and so is a query after this.
  function fold(text) {
    return text.toLowerCase().normalize("NFKD")
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u00ad\u034f\u200b-\u200f\u2060-\u2069\ufeff]/g, "")
      .replace(/[đðøłıßæœþ]/g, (letter) => LETTERS[letter])
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\u17d2\u178a/g, "\u17d2\u178f") // the two look the same below a Khmer letter
      .replace(/\p{Nd}/gu, digit);
  }

  // Digits of all scripts are in rows of ten, which begin at ...6 in Indic scripts (0900 to 0DFF) and at ...0 elsewhere.
  function digit(sign) {
    const code = sign.codePointAt(0);
    return code < 128 || code > 0xffff ? sign : (code - (code > 0x8ff && code < 0xe00 ? 6 : 0)) & 15;
  }

  // Returns the words of a folded text; "co-operation" also gives its parts and "cooperation", "1,250" also "1250".
  function wordsOf(folded) {
    const words = [];
    for (const word of folded.match(WORD) || []) {
      words.push(word);
      if (word.includes("-")) words.push(...word.split("-"), word.replace(/-/g, ""));
      else if (/^\d{1,3}([.,]\d{3})+$/.test(word)) words.push(word.replace(/[.,]/g, ""));
    }
    return words;
  }

  // Takes endings of English, French and Spanish off, so that forms of a word meet: it need not be a word that is left.
  function stem(word) {
    if (word.length < 4 || /[^a-z]/.test(word)) return word;
    let left = word.replace(/(ss)es$/, "$1").replace(/ie[sd]$/, "y").replace(/([^su])s$/, "$1").replace(/aux$/, "al");
    for (let before = ""; before !== left;) {
      before = left;
      for (const ending of [/(?:ing|ed)$/, /(?:al|ally|ly)$/, /e?ments?$/, /(?:ions?|ive|or|er|ure)$/, /e+$/]) {
        const shorter = left.replace(ending, "");
        if (shorter.length > 3 && /[aeiouy]/.test(shorter)) left = shorter;
      }
    }
    if (left.length > 7) left = left.replace(/at$/, "");
    return left.replace(/([^als])\1$/, "$1").replace(/ll$/, "l").replace(/([iy])z/g, "$1s");
  }

  // Tells whether two words differ by one slip: a letter added, left out or changed, or two swapped.
  function isSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  }

  function hasSlip(term, word) {
    if (isSlip(term, word) || (term.length > 5 && isSlip(stem(term), stem(word)))) return true;
    return term.length > 4 && word.length > term.length + 1 &&
      [-1, 0, 1].some((more) => isSlip(term, word.slice(0, term.length + more)));
  }

  // Returns the words of a run without spaces, by the dictionary of the browser; without one, the run itself.
  function segments(run) {
    return segmenter ? [...segmenter.segment(run)].map((piece) => piece.segment) : [run];
  }

  // Tells where a term is in a run without spaces: EXACT where it is whole words, BEGINNING where it is whole
  // syllables, PART where it begins or ends inside a syllable, 0 where it is not.
  function inRun(run, term) {
    let best = 0, ends;
    for (let at = run.indexOf(term); at >= 0 && best < EXACT; at = run.indexOf(term, at + 1)) {
      const end = at + term.length;
      if ((at && (JOINS_NEXT.test(run[at - 1]) || JOINS_PREVIOUS.test(run[at]))) ||
        (end < run.length && JOINS_PREVIOUS.test(run[end]))) {
        best = Math.max(best, PART);
        continue;
      }
      if (!ends) {
        ends = new Set([0]);
        let sum = 0;
        for (const piece of segments(run)) ends.add(sum += piece.length);
      }
      best = Math.max(best, ends.has(at) && ends.has(end) ? EXACT : BEGINNING);
    }
    return best;
  }

  // Tells how well a word fits a term of the query: EXACT, FORM, BEGINNING, PART or 0.
  function fit(word, term) {
    if (word.text === term.text) return EXACT;
    if (term.dense) return word.dense ? inRun(word.text, term.text) : 0;
    if (/^\d+[.,]?$/.test(term.text)) return word.text.startsWith(term.text.replace(/[.,]?$/, ".")) ? BEGINNING : 0;
    if (word.stem === term.stem) return FORM;
    if (word.text.startsWith(term.text)) return BEGINNING;
    if (term.stem.length > 3 && word.text.startsWith(term.stem)) return PART;
    return term.text.length > 3 && word.text.includes(term.text) ? PART : 0;
  }

  function create() {
    const pages = [];
    const known = new Set();
    const words = new Map(); // text: {text, stem, dense, pages: Map of page to {heading, count}}

    function enter(text, page, heading) {
      let word = words.get(text);
      if (!word) words.set(text, word = { text, stem: stem(text), dense: NO_SPACES.test(text), pages: new Map() });
      const entry = word.pages.get(page);
      if (entry) entry.count++;
      else word.pages.set(page, { heading, count: 1 }); // headings come first
    }

    // Adds the pages of an index; `order` is 0 for the newest period, 1 for the one before it, and so on.
    function add(index, order) {
      for (const entry of index.pages) {
        const same = JSON.stringify(entry); // prose that all periods share is found in the newest one
        if (!entry.number && known.has(same)) continue;
        known.add(same);
        const number = fold(entry.number || "");
        const page = { entry, index, order, place: pages.length, number, bare: bare(number) };
        page.aside = !entry.path.startsWith("actions/");
        const heading = fold([entry.number, entry.about, entry.title].join(" \n "));
        page.folded = fold(entry.texts.map((passage) => passage[1]).join(" \n "));
        page.heading = heading;
        for (const word of wordsOf(heading)) enter(word, page, true);
        for (const word of wordsOf(page.folded)) enter(word, page, false);
        pages.push(page);
      }
    }

    // Returns the pages that fit a term, each with how well it does, and the words by which they do.
    function hits(term) {
      const found = { pages: new Map(), words: new Set(), slip: false };
      for (const best of [BEGINNING, PART]) {
        for (const word of words.values()) note(found, word, fit(word, term), best);
        if (found.pages.size) return found;
      }
      if (term.text.length > 3 && !/\d/.test(term.text)) slips(term, found);
      if (!found.pages.size && term.dense) pieces(term, found);
      return found;
    }

    function note(found, word, how, least) {
      if (how < least) return;
      found.words.add(word.text);
      for (const [page, { heading, count }] of word.pages) {
        const entry = found.pages.get(page) || { how: 0, heading: false, count: 0 };
        found.pages.set(page, {
          how: Math.max(how, entry.how), heading: entry.heading || heading, count: entry.count + count
        });
      }
    }

    function slips(term, found) {
      for (const word of words.values()) {
        if (word.dense !== term.dense || /\d/.test(word.text)) continue;
        const texts = word.dense ? segments(word.text) : [word.text];
        for (const text of texts) {
          if (text.length < 3 || !hasSlip(term.text, text)) continue;
          note(found, word, PART, PART);
          found.words.add(text);
          found.slip = true;
        }
      }
    }

    // The pages that have all words of a run without spaces, though not side by side.
    function pieces(term, found) {
      const texts = segments(term.text).filter((text) => text.length > 1 && text !== term.text);
      if (texts.length < 2) return;
      const parts = texts.map((text) => hits(termOf(text)));
      for (const [page, entry] of parts[0].pages) {
        if (parts.every((part) => part.pages.has(page))) found.pages.set(page, { ...entry, how: PART });
      }
      parts.forEach((part) => part.words.forEach((text) => found.words.add(text)));
    }

    // Returns {results, words, partial, slips}: pages with the best first; what to mark in their texts; whether no page
    // fits the whole query; the words of the query for which only similar ones were found.
    function find(query) {
      const folded = fold(query).trim();
      const all = [...new Set(folded.match(WORD) || [])];
      const telling = all.filter((word) => !FUNCTION_WORDS.has(word));
      const terms = (telling.length ? telling : all).map(termOf);
      const found = terms.map(hits), compact = bare(folded);
      const rows = [];
      for (const page of pages) {
        const entries = found.map((hit) => hit.pages.get(page)).filter(Boolean);
        const number = compact && page.bare === compact ? 1 + (page.number === folded) : 0;
        if (entries.length || number) rows.push({ page, number, all: entries.length === terms.length, ...rank(page, entries, folded) });
      }
      const whole = rows.filter((row) => row.number || row.all);
      const most = Math.max(...rows.map((row) => row.share), 0);
      const results = whole.length ? whole : rows.filter((row) => row.share === most && row.share * 2 >= terms.length);
      const slips = terms.filter((term, i) => found[i].slip).map((term) => term.text);
      const marked = new Set(found.flatMap((hit) => [...hit.words]));
      terms.filter((term) => term.dense).forEach((term) => marked.add(term.text));
      return { results: results.sort(better).map((row) => row.page), words: marked, partial: !whole.length, slips };
    }

    return { add, find };
  }

  function termOf(text) {
    return { text, stem: stem(text), dense: NO_SPACES.test(text) };
  }

  function bare(text) {
    return text.replace(/[\s.,()\-]/g, "");
  }

  function rank(page, entries, folded) {
    return {
      share: entries.length,
      tier: 2 * entries.every((entry) => entry.heading) + entries.every((entry) => entry.how >= FORM),
      score: entries.reduce((sum, entry) => sum + entry.how + Math.log2(1 + entry.count), 0) +
        (page.heading.includes(folded) || page.folded.includes(folded) ? 4 : 0)
    };
  }

  // First the number that was asked for; then titles, then texts; of these actions before other pages, and the newest
  // period first.
  function better(a, b) {
    return b.number - a.number || b.tier - a.tier || a.page.aside - b.page.aside || a.page.order - b.page.order ||
      b.score - a.score || a.page.place - b.page.place;
  }

  // Returns a text as pieces [text, whether it is marked], around the first place where one of the words is.
  function excerpt(text, words, length) {
    const { folded, places } = foldedWithPlaces(text);
    const spans = [];
    for (const match of folded.matchAll(WORD)) {
      const whole = match[0];
      if (words.has(whole) || whole.split("-").some((part) => words.has(part)) || words.has(whole.replace(/-/g, ""))) {
        if (!NO_SPACES.test(whole)) spans.push([match.index, match.index + whole.length]);
      }
      if (NO_SPACES.test(whole)) spans.push(...inside(whole, words, match.index));
    }
    spans.sort((a, b) => a[0] - b[0]);
    const first = spans.length ? places[spans[0][0]] : 0;
    let from = first > length / 3 ? Math.round(first - length / 3) : 0;
    if (from) from = Math.max(0, text.lastIndexOf(" ", from) + 1, from - 20);
    const pieces = from ? [["… ", false]] : [];
    const to = Math.min(text.length, from + length);
    let at = from;
    for (const [start, end] of spans) {
      const a = places[start], b = places[end];
      if (a < at || b > to) continue;
      pieces.push([text.slice(at, a), false], [text.slice(a, b), true]);
      at = b;
    }
    pieces.push([text.slice(at, to), false]);
    if (to < text.length) pieces.push([" …", false]);
    return { pieces, hits: spans.length };
  }

  function inside(run, words, offset) {
    const spans = [];
    for (const word of words) {
      if (!NO_SPACES.test(word) || word === run && run.length > 40) continue;
      for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + word.length)) {
        spans.push([offset + at, offset + at + word.length]);
      }
    }
    return spans;
  }

  // Folds a text sign by sign, with the place in the text for each place in what comes out.
  function foldedWithPlaces(text) {
    let folded = "";
    const places = [];
    for (let at = 0; at < text.length;) {
      const sign = String.fromCodePoint(text.codePointAt(at));
      for (const letter of fold(sign).split("")) { folded += letter; places.push(at); }
      at += sign.length;
    }
    places.push(text.length);
    return { folded: folded.replace(/\u17d2\u178a/g, "\u17d2\u178f"), places };
  }

  return { create, excerpt, fold };
})();
