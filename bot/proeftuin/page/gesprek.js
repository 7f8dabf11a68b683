// The list of messages: adds, replaces and removes bubbles without stealing the focus or the scroll place.
import { el } from "./bouw.js";
import { maakBericht, maakPuntjes, maakWachtend } from "./bericht.js";
import { dag, dagsleutel, datum } from "./tijd.js";

const TYPT_MS = 5000;

export class Gesprek {
  constructor(opties) {
    this.opties = opties;
    this.element = el("div", {
      class: "gesprek", role: "log", "aria-live": "polite", "aria-label": `Gesprek met ${opties.naam}`, tabindex: "0",
    });
    this.puntjes = null;
    this.plakt = true;
    this.vorige = 0;
    this.element.addEventListener("scroll", () => this.gerold(), { passive: true });
    // The text field grows, a keyboard slides in: the last message stays in sight.
    new ResizeObserver(() => { if (this.plakt) this.naarOnder(); }).observe(this.element);
  }

  toonAlles(stand) {
    this.element.setAttribute("aria-busy", "true");
    this.element.replaceChildren();
    this.laatsteDag = "";
    if (!stand.berichten.length) this.element.append(intro(stand));
    for (const bericht of stand.berichten) this.voegToe(bericht);
    this.toonWachtend(stand);
    this.naarOnder();
    this.element.removeAttribute("aria-busy");
  }

  // Only what differs is touched: a screen reader need not hear everything again.
  bijwerken(stand) {
    const nummers = new Set(stand.berichten.map((bericht) => String(bericht.nummer)));
    for (const bericht of this.element.querySelectorAll("[data-nummer]")) {
      if (!nummers.has(bericht.dataset.nummer)) this.verwijder(bericht.dataset.nummer);
    }
    for (const bericht of stand.berichten) {
      const oud = this.element.querySelector(`[data-nummer="${bericht.nummer}"]`);
      if (oud?.dataset.versie !== String(bericht.wijzigingen)) this.toon(bericht);
    }
    if (!stand.berichten.length) {
      this.element.querySelector(".intro")?.remove();
      this.element.prepend(intro(stand));
    }
    this.toonWachtend(stand);
  }

  toonWachtend(stand) {
    for (const oud of this.element.querySelectorAll(".wachtend")) oud.remove();
    const reden = stand.netwerk ? "onderweg" : "wacht op netwerk";
    this.element.append(...stand.wachtend.map((woorden) => maakWachtend(woorden, reden)));
    if (stand.wachtend.length) this.naarOnder();
  }

  toon(bericht) {
    const oud = this.element.querySelector(`[data-nummer="${bericht.nummer}"]`);
    if (oud) {
      this.vervang(oud, maakBericht(bericht, this.opties));
      return;
    }
    if (bericht.van_bot) this.stopTypen();
    this.element.querySelector(".intro")?.remove();
    const onder = this.plakt;
    this.voegToe(bericht);
    if (onder || !bericht.van_bot) this.naarOnder();
  }

  voegToe(bericht) {
    const moment = new Date(bericht.json.date * 1000);
    const sleutel = dagsleutel(moment);
    const eerst = this.element.querySelector(".wachtend, .puntjes-bericht");
    if (sleutel !== this.laatsteDag) {
      // The year is only worth a word when it is another one than above.
      const jaarwissel = this.laatsteDag && sleutel.slice(0, 4) !== this.laatsteDag.slice(0, 4);
      this.element.insertBefore(el("p", { class: "dag", "data-dag": sleutel }, jaarwissel ? datum(moment) : dag(moment)), eerst);
    }
    this.laatsteDag = sleutel;
    this.element.insertBefore(maakBericht(bericht, this.opties), eerst);
  }

  vervang(oud, nieuw) {
    // Where was the keyboard? On the same button if it still exists, else on the message itself.
    const knoppen = [...oud.querySelectorAll(".knoppen button, .knoppen a")];
    const plaats = knoppen.indexOf(document.activeElement);
    const binnen = oud.contains(document.activeElement);
    const onder = this.plakt;
    nieuw.classList.add("bewerkt");
    oud.replaceWith(nieuw);
    if (binnen) (nieuw.querySelectorAll(".knoppen button, .knoppen a")[plaats] ?? nieuw).focus({ preventScroll: true });
    if (onder) this.naarOnder();
  }

  verwijder(nummer) {
    const oud = this.element.querySelector(`[data-nummer="${nummer}"]`);
    if (oud?.contains(document.activeElement)) this.element.focus({ preventScroll: true });
    oud?.remove();
    this.ruimDagenOp();
  }

  // A day of which every message is gone leaves no heading behind.
  ruimDagenOp() {
    const dagen = [...this.element.querySelectorAll(".dag")].filter((kop) => {
      const leeg = kop.nextElementSibling?.dataset.nummer === undefined;
      if (leeg) kop.remove();
      return !leeg;
    });
    this.laatsteDag = dagen.at(-1)?.dataset.dag ?? "";
  }

  typt(na) {
    this.stopTypen();
    const onder = this.plakt;
    this.puntjes = maakPuntjes();
    this.element.append(this.puntjes);
    if (onder) this.naarOnder();
    this.wekker = setTimeout(() => { this.stopTypen(); na(); }, TYPT_MS);
  }

  stopTypen() {
    clearTimeout(this.wekker);
    this.puntjes?.remove();
    this.puntjes = null;
  }

  // Only somebody who rolls upwards lets go of the last message; a list that merely shrinks does not.
  gerold() {
    const { scrollTop } = this.element;
    if (scrollTop < this.vorige - 2) this.plakt = false;
    if (this.isOnder()) this.plakt = true;
    this.vorige = scrollTop;
  }

  klaarMetTikken() {
    for (const knop of this.element.querySelectorAll("[aria-busy]")) knop.removeAttribute("aria-busy");
  }

  isOnder() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  naarOnder() {
    this.plakt = true;
    this.element.scrollTop = this.element.scrollHeight;
    this.vorige = this.element.scrollTop;
  }
}

function intro(stand) {
  const woorden = stand.beschrijving || "Nog geen berichten. Tik op START om te beginnen.";
  return el("div", { class: "intro" }, stand.beschrijving ? el("strong", {}, "Wat kan deze bot?") : null, woorden);
}
