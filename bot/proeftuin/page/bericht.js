// One message as a bubble, with its files and buttons.
import { el, teken } from "./bouw.js";
import { rijk } from "./rijk.js";
import { opmaak } from "./tekst.js";
import { klokje } from "./tijd.js";

export function maakBericht(bericht, { naam, telefoon, tik, naCommando }) {
  const inhoud = bericht.json;
  const eigen = !bericht.van_bot;
  const tekst = inhoud.text ?? inhoud.caption;
  const bubbel = el(
    "div", { class: "bubbel" },
    el("span", { class: "verborgen" }, `${eigen ? "Jij" : naam}: `),
    inhoud.forward_origin ? el("p", { class: "herkomst" }, "Doorgestuurd") : null,
    ...bijlage(inhoud, telefoon),
    tekst ? opmaak(tekst, inhoud.entities ?? inhoud.caption_entities, eigen ? null : naCommando) : null,
    inhoud.rich_message ? rijk(inhoud.rich_message.blocks) : null,
    el("p", { class: "voet" }, voet(inhoud)),
  );
  return el(
    "div", { class: `bericht${eigen ? " eigen" : ""}${inhoud.reply_markup ? " met-knoppen" : ""}`, "data-nummer": bericht.nummer, "data-versie": bericht.wijzigingen, tabindex: "-1" },
    bubbel, knoppen(inhoud.reply_markup?.inline_keyboard, bericht.nummer, tik),
  );
}

export function maakWachtend(omschrijving, reden) {
  return el(
    "div", { class: "bericht eigen wachtend" },
    el("div", { class: "bubbel" }, el("p", { class: "tekst" }, omschrijving), el("p", { class: "voet" }, reden)),
  );
}

export const maakPuntjes = () => el(
  "div", { class: "bericht puntjes-bericht", "aria-hidden": "true" },
  el("div", { class: "bubbel" }, el("span", { class: "puntjes" }, el("i"), el("i"), el("i"))),
);

function voet(inhoud) {
  const tijd = klokje(new Date(inhoud.date * 1000));
  return inhoud.edit_date ? `bewerkt ${tijd}` : tijd;
}

function knoppen(rijen, nummer, tik) {
  if (!rijen) return null;
  const maak = (knop, rij, kolom) => knop.url
    ? el("a", { href: knop.url, target: "_blank", rel: "noopener noreferrer" }, `${knop.text} ↗`)
    : el("button", { type: "button", onclick: (e) => tik(nummer, [rij + 1, kolom + 1], e.currentTarget) }, knop.text);
  return el("div", { class: "knoppen" }, ...rijen.map((rij, i) => el("div", {}, ...rij.map((knop, j) => maak(knop, i, j)))));
}

function bijlage(inhoud, telefoon) {
  const adres = (bestand) => `/proeftuin/bestand/${encodeURIComponent(telefoon)}/${encodeURIComponent(bestand.file_id)}`;
  if (inhoud.document) return [document_(inhoud.document, adres(inhoud.document))];
  if (inhoud.photo) {
    const { width, height } = inhoud.photo.at(-1);
    return [el("img", { class: "foto", src: adres(inhoud.photo.at(-1)), width, height, alt: inhoud.caption ? "" : "Foto" })];
  }
  if (inhoud.sticker) return [el("span", { class: "groot", role: "img", "aria-label": "Sticker" }, inhoud.sticker.emoji ?? "🙂")];
  if (inhoud.voice) return [el("p", { class: "tekst" }, `🎤 Spraakbericht, ${inhoud.voice.duration} seconden`)];
  if (inhoud.location) return [el("p", { class: "tekst" }, "📍 Locatie")];
  if (inhoud.contact) return [el("p", { class: "tekst" }, `👤 ${inhoud.contact.first_name}, ${inhoud.contact.phone_number}`)];
  if (inhoud.poll) return [el("p", { class: "tekst" }, `📊 ${inhoud.poll.question}`)];
  return [];
}

function document_(bestand, adres) {
  const agenda = bestand.mime_type === "text/calendar";
  const opent = ["application/pdf", "text/plain"].includes(bestand.mime_type);
  const maat = bestand.file_size < 1024 ? `${bestand.file_size} B` : `${Math.round(bestand.file_size / 1024)} kB`;
  return el(
    "a", { class: "bestand", href: adres, target: opent ? "_blank" : null, rel: "noopener", download: opent ? null : bestand.file_name },
    teken(agenda ? "agenda" : "papier"),
    el("span", {}, el("b", {}, bestand.file_name), el("small", {}, `${maat}, ${opent ? "openen" : agenda ? "naar je agenda" : "bewaren"}`)),
  );
}
