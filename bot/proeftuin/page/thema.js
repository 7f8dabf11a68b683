// Runs before the first paint, so that a dark page does not flash white.
(() => {
  let keuze = "auto";
  try { keuze = localStorage.getItem("thema") || "auto"; } catch { /* private mode */ }
  document.documentElement.dataset.thema = keuze;
})();
