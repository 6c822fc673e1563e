// The search index is loaded when somebody uses the search.
const field = document.querySelector('input[type="search"]');
field.addEventListener("focus", async () => {
  const period = location.pathname.match(/^(.*?\/\d{4}\/)/);
  if (period) field.index ??= await (await fetch(`${period[1]}search.json`)).json();
}, { once: true });
