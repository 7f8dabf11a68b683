// One phone: top bar, conversation, text field, and three switches under it.
import { haal, stuur } from "./api.js";
import { el } from "./bouw.js";
import { Gesprek } from "./gesprek.js";
import { Invoer } from "./invoer.js";

const TRAAG = 3;
const MELDING_MS = 3500;
const STIL_MS = 4000;
const BOT_DOET = new Set(["bericht", "wijziging", "verwijderd", "typt", "melding"]);

export class Telefoon {
  constructor(rol, stand) {
    this.id = stand.id;
    this.naam = stand.bot.titel;
    this.gesprek = new Gesprek({
      naam: this.naam, telefoon: this.id,
      tik: (nummer, plaats, knop) => this.tik(nummer, plaats, knop),
      naCommando: (tekst) => this.doe("typ", { tekst }),
    });
    this.invoer = new Invoer(rol.naam, (daad, waarden) => this.doe(daad, waarden));
    this.titel = el("span", { class: "balk-naam" });
    this.onder = el("span", { class: "balk-stand" });
    this.avatar = el("span", { class: "avatar", "aria-hidden": "true" });
    this.band = el("p", { class: "band", role: "status", hidden: true });
    this.melding = el("p", { class: "melding", hidden: true });
    this.spreekbuis = el("p", { class: "verborgen", role: "status" });
    this.doealsof = el("button", {
      type: "button", class: "doealsof", "aria-expanded": "false", onclick: () => this.klapUit(),
    }, "Doe alsof");
    this.toestel = el(
      "div", { class: "toestel" },
      el("div", { class: "balk" }, this.avatar, el("div", { class: "balk-tekst" }, this.titel, this.onder), this.doealsof),
      this.band, this.gesprek.element, this.invoer.element, this.melding, this.spreekbuis,
    );
    this.schakelaars = {
      geblokkeerd: schakelaar("Bot blokkeren", (aan) => this.doe(aan ? "blokkeer" : "deblokkeer")),
      netwerk: schakelaar("Geen netwerk", (aan) => this.doe(aan ? "verlies_netwerk" : "herstel_netwerk")),
      vertraging: schakelaar("Traag", (aan) => this.doe("vertraag", { seconden: aan ? TRAAG : 0 })),
    };
    this.rij = el("div", { class: "schakelaars", role: "group", "aria-label": `Doe alsof, ${rol.naam}` },
      ...Object.values(this.schakelaars).map((s) => s.element));
    this.elementen = [this.toestel, this.rij];
    this.stel(stand);
    this.gesprek.toonAlles(stand);
  }

  toon(stand) {
    this.stel(stand);
    this.gesprek.bijwerken(stand);
  }

  stel(stand) {
    this.stand = stand;
    this.naam = this.gesprek.opties.naam = stand.bot.titel;
    this.titel.textContent = this.naam;
    this.avatar.textContent = this.naam.slice(0, 1).toUpperCase();
    this.rust();
    this.invoer.stel(stand);
    this.schakelaars.geblokkeerd.zet(stand.geblokkeerd);
    this.schakelaars.netwerk.zet(!stand.netwerk);
    this.schakelaars.vertraging.zet(stand.vertraging > 0);
    this.toonBand(stand.geblokkeerd ? "Je hebt deze bot geblokkeerd." : stand.netwerk ? "" : "Geen netwerk. Je bericht wacht.");
  }

  klapUit() {
    const open = this.rij.classList.toggle("open");
    this.doealsof.setAttribute("aria-expanded", String(open));
  }

  rust() {
    this.onder.textContent = this.stand.netwerk ? "bot" : "wacht op netwerk…";
    this.onder.classList.remove("typt");
  }

  verwerk(gebeurtenis) {
    const { soort } = gebeurtenis;
    if (BOT_DOET.has(soort)) this.botIsEr();
    if (soort === "toestand") this.toon(gebeurtenis.stand);
    else if (soort === "verwijderd") this.gesprek.verwijder(gebeurtenis.nummer);
    else if (soort === "typt") {
      this.gesprek.typt(() => this.rust());
      this.onder.textContent = gebeurtenis.tekst === "typing" ? "typt…" : "stuurt iets…";
      this.onder.classList.add("typt");
    } else if (soort === "melding") this.toonMelding(gebeurtenis);
    else this.toonBericht(gebeurtenis);
  }

  toonBericht({ soort, bericht, toetsenbord }) {
    this.gesprek.toon(bericht);
    if (soort === "bericht") {
      this.rust();
      this.invoer.stelToetsen(toetsenbord);
    }
    if (soort === "eigen" && (!this.stand.gestart || this.stand.startcode)) {
      this.stand = { ...this.stand, gestart: true, startcode: "" };
      this.invoer.stel(this.stand);
    }
  }

  toonMelding({ tekst, venster }) {
    this.gesprek.klaarMetTikken();
    if (!tekst) return;
    if (venster) {
      const dialoog = el("dialog", { "aria-label": this.naam }, el("p", {}, tekst),
        el("form", { method: "dialog" }, el("button", { class: "breed" }, "Oké")));
      dialoog.querySelector("button").addEventListener("click", (e) => { e.preventDefault(); dialoog.close(); });
      dialoog.addEventListener("close", () => dialoog.remove());
      document.body.append(dialoog);
      dialoog.showModal();
      return;
    }
    this.melding.textContent = this.spreekbuis.textContent = tekst;
    this.melding.hidden = false;
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => { this.melding.hidden = true; }, MELDING_MS);
  }

  tik(nummer, plaats, knop) {
    knop.setAttribute("aria-busy", "true");
    setTimeout(() => knop.removeAttribute("aria-busy"), 15000);
    return this.doe("tik", { waar: plaats, bericht: nummer });
  }

  // Nobody answers: say it when there is no bot at all, or people think that they did something wrong.
  wachtOpBot() {
    clearTimeout(this.stil);
    this.stil = setTimeout(async () => {
      const stand = await haal(`telefoons/${encodeURIComponent(this.id)}`);
      if (!stand.luistert) this.toonBand("De bot luistert niet. Staat hij al aan?");
    }, STIL_MS);
  }

  botIsEr() {
    clearTimeout(this.stil);
    if (this.stand.netwerk && !this.stand.geblokkeerd) this.toonBand("");
  }

  toonBand(woorden) {
    this.band.textContent = woorden;
    this.band.hidden = !woorden;
  }

  async doe(daad, waarden = {}) {
    try {
      const { telefoon } = await stuur(`telefoons/${encodeURIComponent(this.id)}/${daad}`, waarden);
      if (telefoon.netwerk && !telefoon.geblokkeerd) this.wachtOpBot();
    } catch (fout) {
      this.toonMelding({ tekst: fout.message });
    }
  }
}

function schakelaar(naam, bij) {
  const invoer = el("input", { type: "checkbox", role: "switch", onchange: (e) => bij(e.currentTarget.checked) });
  return {
    element: el("label", {}, invoer, el("span", {}, naam)),
    zet: (aan) => { invoer.checked = aan; },
  };
}
