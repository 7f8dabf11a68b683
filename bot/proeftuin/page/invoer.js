// The bottom of a phone: text field, menu, attachments; or one wide button when there is nothing to type yet.
import { kiesBestand } from "./bestand.js";
import { el, teken } from "./bouw.js";

const BIJLAGEN = [
  ["stuur_foto", "foto", "Foto"],
  ["stuur_sticker", "sticker", "Sticker"],
  ["stuur_spraak", "spraak", "Spraakbericht"],
  ["stuur_locatie", "locatie", "Locatie"],
  ["stuur_contact", "contact", "Contact"],
  ["stuur_document", "papier", "Document"],
];

export class Invoer {
  constructor(rol, doe) {
    this.doe = doe;
    this.veld = el("textarea", {
      rows: "1", "aria-label": `Bericht als ${rol}`, placeholder: "Bericht", autocomplete: "off",
      oninput: () => this.bijwerken(), onkeydown: (e) => this.toets(e),
    });
    this.verzendknop = el("button", { type: "button", class: "rond verzend", "aria-label": "Stuur", onclick: () => this.verzend() }, teken("verzend"));
    this.menulijst = el("ul", { class: "lijst", hidden: true, "aria-label": "Opdrachten van de bot" });
    this.bijlagelijst = el(
      "ul", { class: "lijst bijlagen", hidden: true, "aria-label": "Iets anders sturen" },
      ...BIJLAGEN.map(([daad, beeld, naam]) => el(
        "li", {}, el("button", { type: "button", onclick: () => this.kies(() => doe(daad)) }, teken(beeld), naam),
      )),
      el("li", {}, el(
        "button", { type: "button", onclick: () => this.kies(() => kiesBestand(doe)) }, teken("papier"), "Eigen bestand…",
      )),
    );
    this.menuknop = this.uitklapper("menuknop", "Menu", this.menulijst);
    this.clipknop = this.uitklapper("rond", teken("clip"), this.bijlagelijst, "Iets anders sturen");
    this.regel = el("div", { class: "invoer" }, this.menulijst, this.bijlagelijst, this.menuknop, this.veld, this.clipknop, this.verzendknop);
    this.breed = el("button", { type: "button", class: "breed" });
    this.breedregel = el("div", { class: "invoer", hidden: true }, this.breed);
    this.toetsen = el("div", { class: "toetsen", hidden: true, role: "group", "aria-label": "Snelle antwoorden" });
    this.element = el("div", {}, this.regel, this.breedregel, this.toetsen);
    this.element.addEventListener("keydown", (e) => { if (e.key === "Escape") this.sluit(true); });
    document.addEventListener("click", (e) => { if (!this.regel.contains(e.target)) this.sluit(); });
    this.bijwerken();
  }

  uitklapper(klasse, inhoud, lijst, label) {
    const knop = el("button", { type: "button", class: klasse, "aria-expanded": "false", "aria-label": label }, inhoud);
    knop.addEventListener("click", () => {
      const open = lijst.hidden;
      this.sluit();
      lijst.hidden = !open;
      knop.setAttribute("aria-expanded", String(open));
      if (open) lijst.querySelector("button")?.focus();
    });
    lijst.addEventListener("keydown", (e) => pijlen(e, lijst));
    lijst.knop = knop;
    return knop;
  }

  sluit(terug = false) {
    for (const lijst of [this.menulijst, this.bijlagelijst]) {
      if (lijst.hidden) continue;
      lijst.hidden = true;
      lijst.knop.setAttribute("aria-expanded", "false");
      if (terug) lijst.knop.focus();
    }
  }

  kies(daad) {
    this.sluit(true);
    daad();
  }

  toets(e) {
    if (e.key === "Enter" && !e.shiftKey && !e.isComposing) {
      e.preventDefault();
      this.verzend();
    }
  }

  verzend() {
    const tekst = this.veld.value.trim();
    if (!tekst) return;
    this.veld.value = "";
    this.bijwerken();
    this.doe("typ", { tekst });
  }

  bijwerken() {
    this.verzendknop.disabled = !this.veld.value.trim();
  }

  stel(stand) {
    const start = !stand.geblokkeerd && (!stand.gestart || stand.startcode);
    const had = this.element.contains(document.activeElement);
    const wisselt = this.regel.hidden !== Boolean(start || stand.geblokkeerd);
    this.regel.hidden = Boolean(start || stand.geblokkeerd);
    this.breedregel.hidden = !this.regel.hidden;
    this.breed.textContent = stand.geblokkeerd ? "Blokkade opheffen" : "START";
    this.breed.onclick = () => (stand.geblokkeerd ? this.doe("deblokkeer") : this.doe("start", { code: stand.startcode }));
    // The button or field that had the keyboard disappeared: the other one gets it.
    if (had && wisselt) (this.regel.hidden ? this.breed : this.veld).focus();
    this.menuknop.hidden = !stand.commandos.length;
    this.menulijst.replaceChildren(...stand.commandos.map(({ command, description }) => el(
      "li", {}, el(
        "button", { type: "button", onclick: () => this.kies(() => this.doe("typ", { tekst: `/${command}` })) },
        el("span", { class: "naam" }, `/${command}`), el("span", { class: "uitleg" }, description),
      ),
    )));
    this.stelToetsen(stand.toetsenbord);
  }

  stelToetsen(toetsenbord) {
    this.toetsen.hidden = !toetsenbord || this.regel.hidden;
    if (!toetsenbord) return;
    this.toetsen.replaceChildren(...toetsenbord.keyboard.map((rij) => el("div", {}, ...rij.map(
      (knop) => el("button", { type: "button", onclick: () => this.doe("typ", { tekst: knop.text }) }, knop.text),
    ))));
    this.veld.placeholder = toetsenbord.input_field_placeholder || "Bericht";
  }
}

function pijlen(e, lijst) {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (!stap) return;
  e.preventDefault();
  const knoppen = [...lijst.querySelectorAll("button")];
  knoppen.at((knoppen.indexOf(document.activeElement) + stap) % knoppen.length).focus();
}
