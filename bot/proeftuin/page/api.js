// Talking to the proeftuin: a few JSON calls and one stream of events.
export async function haal(pad) {
  const antwoord = await fetch(`/proeftuin/api/${pad}`);
  if (!antwoord.ok) throw new Error(`${antwoord.status}`);
  return antwoord.json();
}

export async function stuur(pad, waarden = {}) {
  const antwoord = await fetch(`/proeftuin/api/${pad}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(waarden),
  });
  const gevonden = await antwoord.json();
  if (!antwoord.ok) throw new Error(gevonden.fout);
  return gevonden;
}

export function luister({ open, weg, gebeurtenis }) {
  const bron = new EventSource("/proeftuin/api/stroom");
  bron.onopen = open;
  bron.onerror = weg;
  bron.onmessage = (bericht) => gebeurtenis(JSON.parse(bericht.data));
}
