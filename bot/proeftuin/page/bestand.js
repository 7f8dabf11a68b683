// A file of one's own, from this computer. It goes to the proeftuin on this same computer, and nowhere else.
import { el } from "./bouw.js";

export function kiesBestand(doe) {
  const veld = el("input", { type: "file" });
  veld.addEventListener("change", async () => {
    const [bestand] = veld.files;
    if (!bestand) return;
    const mime = bestand.type || "application/octet-stream";
    doe("stuur_document", { naam: bestand.name, mime, inhoud_base64: await base64(bestand) });
  });
  veld.click();
}

function base64(bestand) {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(lezer.result.slice(lezer.result.indexOf(",") + 1)); // «data:…;base64,» goes first
    lezer.onerror = () => mislukt(lezer.error);
    lezer.readAsDataURL(bestand);
  });
}
