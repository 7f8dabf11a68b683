// A rich message: headings, tables, lists and parts that fold open. Every word is set as text, never as HTML.
import { el } from "./bouw.js";

const STIJLEN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", marked: "mark" };

const MAKERS = {
  heading: (blok) => el(blok.size <= 2 ? "h3" : "h4", {}, ...woorden(blok.text)),
  paragraph: (blok) => el("p", {}, ...woorden(blok.text)),
  footer: (blok) => el("footer", {}, ...woorden(blok.text)),
  divider: () => el("hr"),
  blockquote: (blok) => el("blockquote", {}, ...blokken(blok.blocks)),
  list: (blok) => el("ul", {}, ...blok.items.map((item) => el("li", {}, ...blokken(item.blocks)))),
  details: (blok) => el("details", { open: blok.is_open }, el("summary", {}, ...woorden(blok.summary)), ...blokken(blok.blocks)),
  table: (blok) => el("div", { class: "rol", tabindex: "0", role: "group", "aria-label": "Tabel" }, el(
    "table", {},
    blok.caption ? el("caption", {}, ...woorden(blok.caption)) : null,
    ...blok.cells.map((rij) => el("tr", {}, ...rij.map(cel))),
  )),
};

const cel = (c) => el(
  c.is_header ? "th" : "td",
  { colspan: c.colspan, rowspan: c.rowspan, scope: c.is_header ? "col" : null },
  ...woorden(c.text ?? ""),
);
const blokken = (lijst) => lijst.map((blok) => (MAKERS[blok.type] ?? (() => el("p")))(blok));

function woorden(tekst) {
  if (Array.isArray(tekst)) return tekst.flatMap(woorden);
  if (typeof tekst === "string") return [tekst];
  return [el(STIJLEN[tekst.type] ?? "span", {}, ...woorden(tekst.text))];
}

export const rijk = (lijst) => el("div", { class: "rijk" }, ...blokken(lijst));
