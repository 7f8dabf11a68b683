// A text with its entities. Offsets count UTF-16 units, exactly as JavaScript strings do.
import { el } from "./bouw.js";

const VEILIG = /^(https?|tg|mailto):/i;
const MAKERS = {
  bold: () => el("strong"),
  italic: () => el("em"),
  underline: () => el("u"),
  strikethrough: () => el("s"),
  code: () => el("code"),
  pre: () => el("pre"),
  spoiler: () => el("span", { class: "spoiler", tabindex: "0" }),
  blockquote: () => el("span", { class: "citaat" }),
  expandable_blockquote: () => el("span", { class: "citaat" }),
  text_link: (deel) => koppeling(deel.url),
  url: (deel, woorden) => koppeling(woorden),
};

function koppeling(adres) {
  return VEILIG.test(adres) ? el("a", { href: adres, target: "_blank", rel: "noopener noreferrer" }) : el("span");
}

export function opmaak(tekst, delen = [], naCommando) {
  const doel = el("p", { class: "tekst" });
  vul(doel, tekst, 0, tekst.length, [...delen].sort((a, b) => a.offset - b.offset || b.length - a.length), naCommando);
  return doel;
}

function vul(doel, tekst, begin, eind, delen, naCommando) {
  let plaats = begin;
  while (delen.length) {
    const deel = delen[0];
    if (deel.offset >= eind) break;
    delen.shift();
    if (deel.offset < plaats) continue;
    doel.append(tekst.slice(plaats, deel.offset));
    const stop = Math.min(deel.offset + deel.length, eind);
    const woorden = tekst.slice(deel.offset, stop);
    const omhulsel = deel.type === "bot_command" && naCommando
      ? el("button", { type: "button", class: "commando", onclick: () => naCommando(woorden) })
      : (MAKERS[deel.type] || (() => el("span")))(deel, woorden);
    vul(omhulsel, tekst, deel.offset, stop, delen, naCommando);
    doel.append(omhulsel);
    plaats = stop;
  }
  doel.append(tekst.slice(plaats, eind));
}
