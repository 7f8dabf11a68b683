// The page: three places, a phone in each as soon as there is one.
import { haal, luister, stuur } from "./api.js";
import { el, teken } from "./bouw.js";
import { Klok } from "./klok.js";
import { Telefoon } from "./telefoon.js";

const ROLLEN = [
  { id: "medewerker", naam: "medewerker", titel: "Medewerker",
    groot: "Er is nog geen bot.", klein: "Start de bot. Dan verschijnt het gesprek hier." },
  { id: "leidinggevende", naam: "leidinggevende", titel: "Leidinggevende",
    groot: "Hier komt niets aan. Dat klopt: wat de medewerker zegt, gaat nergens naartoe.",
    klein: "Met de tweede bot krijgt een leidinggevende hier lessen en tips voor een goed gesprek." },
  { id: "hr", naam: "HR", titel: "HR",
    groot: "Ook hier komt niets aan. Wat de medewerker zegt, blijft van de medewerker.",
    klein: "Met de tweede bot maakt HR hier campagnes en ziet HR afgeronde cijfers." },
];

const podium = document.querySelector(".podium");
const tabs = document.querySelector(".tabs");
const weg = document.querySelector(".weg");
const klok = new Klok();
const plekken = new Map();
let telefoons = new Map();

for (const rol of ROLLEN) {
  const plek = el("section", { class: "plek", id: `plek-${rol.id}`, "aria-labelledby": `kop-${rol.id}` });
  const tab = el("button", {
    type: "button", role: "tab", id: `tab-${rol.id}`, "aria-controls": plek.id, onclick: () => kies(rol.id), onkeydown: pijlen,
  }, rol.titel);
  podium.append(plek);
  tabs.append(tab);
  plekken.set(rol.id, { rol, plek, tab });
}
document.querySelector(".kop-tekst").after(klok.element);
kies("medewerker");
thema();
luister({ open: opnieuw, weg: () => { weg.hidden = false; }, gebeurtenis });

function kies(id) {
  for (const [sleutel, { plek, tab }] of plekken) {
    plek.classList.toggle("gekozen", sleutel === id);
    tab.setAttribute("aria-selected", String(sleutel === id));
    tab.tabIndex = sleutel === id ? 0 : -1;
  }
}

function pijlen(e) {
  const stap = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
  if (!stap) return;
  const alle = [...tabs.children];
  const volgende = alle.at((alle.indexOf(e.currentTarget) + stap) % alle.length);
  volgende.click();
  volgende.focus();
}

async function opnieuw() {
  const { rollen, klok: stand } = await haal("toestand");
  klok.toon({ ...stand, opnieuw: true });
  weg.hidden = true;
  const code = new URLSearchParams(location.search).get("start");
  if (code !== null && rollen.medewerker) {
    // As on Telegram: a link shows START, and only START sends the code.
    rollen.medewerker = (await stuur(`telefoons/${encodeURIComponent(rollen.medewerker.id)}/deeplink`, { code })).telefoon;
    history.replaceState(null, "", location.pathname);
  }
  const oud = telefoons;
  telefoons = new Map();
  for (const { rol, plek } of plekken.values()) {
    const stand = rollen[rol.id];
    const bekend = stand && oud.get(stand.id);
    if (bekend) {
      bekend.toon(stand);
      telefoons.set(stand.id, bekend);
      continue;
    }
    const kop = el("h2", { id: `kop-${rol.id}` }, rol.titel);
    if (stand) kop.append(" ", el("small", {}, stand.persoon.first_name));
    const telefoon = stand && new Telefoon(rol, stand);
    if (telefoon) telefoons.set(stand.id, telefoon);
    plek.replaceChildren(kop, ...(telefoon ? telefoon.elementen : [leeg(rol)]));
    telefoon?.gesprek.naarOnder();
  }
}

function leeg({ groot, klein }) {
  return el("div", { class: "toestel" }, el("div", { class: "leeg" },
    teken("stil"), el("p", { class: "groot" }, groot), el("p", { class: "klein" }, klein)));
}

function gebeurtenis(bericht) {
  if (bericht.soort === "rollen") opnieuw();
  else if (bericht.soort === "klok") klok.toon(bericht.stand);
  else telefoons.get(bericht.telefoon)?.verwerk(bericht);
}

function thema() {
  for (const keuze of document.querySelectorAll("[name=thema]")) {
    keuze.checked = keuze.value === document.documentElement.dataset.thema;
    keuze.addEventListener("change", () => {
      document.documentElement.dataset.thema = keuze.value;
      try { localStorage.setItem("thema", keuze.value); } catch { /* private mode */ }
    });
  }
}
