// The clock above the phones: what time it is here, and three buttons to move it forward.
import { stuur } from "./api.js";
import { el } from "./bouw.js";
import { datum, uur, voluit, zetZone } from "./tijd.js";

const SPOEL = "Naar het volgende bericht";
const KORT_MS = 350; // what is over sooner is not worth a Stop button

export class Klok {
  constructor() {
    this.dag = el("span", { class: "klok-dag" });
    this.uur = el("span", { class: "klok-uur" });
    this.tijd = el("time", { class: "klok-tijd" }, this.dag, el("span", { class: "verborgen" }, ", "), this.uur);
    this.zin = el("p", { class: "klok-zin", role: "status" }, "Zet de klok vooruit. Dan zie je wat er later komt.");
    this.dagknop = this.knop("+1 dag", () => this.verder(1));
    this.weekknop = this.knop("+1 week", () => this.verder(7));
    this.spoelknop = this.knop(SPOEL, () => (this.zichtbaar ? this.stop() : this.spoel()));
    this.spoelknop.classList.add("klok-spoel");
    this.element = el(
      "section", { class: "klok", "aria-label": "De klok van de proeftuin" },
      this.tijd,
      el("div", { class: "klok-knoppen", role: "group", "aria-label": "Zet de klok vooruit" }, this.dagknop, this.weekknop, this.spoelknop),
      this.zin,
    );
    this.stand = null;
    this.bezig = false; // a call of this window is under way
    this.spoelt = false; // the clock winds on, here or in another window
    this.zichtbaar = false; // … long enough to show it
    this.stopt = false;
    setInterval(() => this.teken(), 1000);
  }

  knop(woorden, bij) {
    return el("button", { type: "button", onclick: bij }, woorden);
  }

  nu() {
    const verstreken = this.stand.loopt ? performance.now() - this.ontvangen : 0;
    return new Date(Date.parse(this.stand.nu) + verstreken);
  }

  // What the proeftuin says; also what another window did.
  toon(stand) {
    if (this.stand && stand.nr < this.stand.nr && !stand.opnieuw) return; // an older answer came in late
    this.stand = stand;
    this.ontvangen = performance.now();
    zetZone(stand.zone);
    this.teken();
    if (stand.spoelt.bezig && !this.spoelt) this.begint();
    else if (!stand.spoelt.bezig && this.spoelt) this.eindigt(stand.spoelt);
    else if (!stand.spoelt.bezig && stand.spoelt.einde && !stand.opnieuw) this.zeg(this.einde(stand.spoelt));
  }

  begint() {
    this.spoelt = true;
    this.stopt = false;
    this.uitstel = setTimeout(() => {
      this.zichtbaar = true;
      this.spoelknop.textContent = "Stop";
      const { tot } = this.stand.spoelt;
      this.zeg(tot ? `Ik spoel door tot ${datum(new Date(tot))}.` : "Ik spoel door tot er een bericht komt.");
      this.stel();
    }, KORT_MS);
    this.stel();
  }

  eindigt(spoelt) {
    clearTimeout(this.uitstel);
    this.spoelt = this.zichtbaar = this.stopt = false;
    this.spoelknop.textContent = SPOEL;
    this.zeg(this.einde(spoelt));
    this.stel();
  }

  einde({ einde, wie, berichten }) {
    if (einde === "bericht") return berichten > 1 ? `Er zijn ${berichten} berichten. Het eerste is voor ${wie}.` : `Er is een bericht voor ${wie}.`;
    if (einde === "gestopt") return "Gestopt. De klok blijft hier staan.";
    if (einde === "leeg") return "Er kwam geen bericht. Ik keek 400 dagen vooruit.";
    if (einde === "traag") return "De bot is nog bezig. Wacht even en probeer het dan opnieuw.";
    if (einde === "geen_bot") return "Er kijkt nog geen bot op deze klok. Start eerst de bot.";
    const nu = `Het is nu ${voluit(this.nu())}.`;
    if (!berichten) return nu;
    return berichten === 1 ? `${nu} Er kwam een bericht.` : `${nu} Er kwamen ${berichten} berichten.`;
  }

  teken() {
    if (!this.stand) return;
    const nu = this.nu();
    this.dag.textContent = datum(nu);
    this.uur.textContent = uur(nu);
    this.tijd.dateTime = nu.toISOString();
  }

  // Out of use without `disabled`: the keyboard stays where it is.
  stel() {
    this.element.classList.toggle("spoelt", this.zichtbaar);
    const dicht = this.bezig || this.spoelt;
    for (const knop of [this.dagknop, this.weekknop]) knop.setAttribute("aria-disabled", String(dicht));
    this.spoelknop.setAttribute("aria-disabled", String(this.stopt || (dicht && !this.zichtbaar)));
  }

  zeg(woorden) {
    if (this.zin.textContent !== woorden) this.zin.textContent = woorden;
  }

  async verder(dagen) {
    if (!this.bezig && !this.spoelt) await this.doe("klok", { dagen });
  }

  async spoel() {
    if (!this.bezig && !this.spoelt) await this.doe("klok/spoelen");
  }

  async stop() {
    if (this.stopt) return;
    this.stopt = true;
    this.stel();
    await this.doe("klok/stop");
  }

  async doe(pad, waarden = {}) {
    this.bezig = true;
    this.stel();
    try {
      this.toon(await stuur(pad, waarden));
    } catch (fout) {
      // Without an answer the browser has words of its own, in English.
      this.zeg(fout instanceof TypeError ? "De klok antwoordt niet. Probeer het straks opnieuw." : fout.message);
    } finally {
      this.bezig = false;
      this.stel();
    }
  }
}
