// Dates and hours in Dutch words, in the zone of the proeftuin and not in that of the browser.
let zone = "Europe/Brussels";
const makers = new Map();

export function zetZone(nieuw) {
  if (nieuw === zone) return;
  zone = nieuw;
  makers.clear();
}

function maker(naam, opties) {
  if (!makers.has(naam)) makers.set(naam, new Intl.DateTimeFormat("nl-BE", { timeZone: zone, ...opties }));
  return makers.get(naam);
}

function delen(moment) {
  const gevonden = maker("delen", {
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(moment);
  return Object.fromEntries(gevonden.map(({ type, value }) => [type, value]));
}

// One value per day, to see whether two moments are on the same one.
export const dagsleutel = (moment) => { const { year, month, day } = delen(moment); return `${year}-${month}-${day}`; };

export const klokje = (moment) => { const { hour, minute } = delen(moment); return `${hour}:${minute}`; };

export const dag = (moment) => maker("dag", { weekday: "long", day: "numeric", month: "long" }).format(moment);

export const datum = (moment) => maker("datum", { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(moment);

// As people say it: «10.15 uur», and on the hour «10 uur».
export function uur(moment) {
  const { hour, minute } = delen(moment);
  return minute === "00" ? `${Number(hour)} uur` : `${Number(hour)}.${minute} uur`;
}

export const voluit = (moment) => `${datum(moment)}, ${uur(moment)}`;
