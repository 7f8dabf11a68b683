// Build elements without innerHTML: words of a bot or a person are never read as HTML.
export function el(naam, eigenschappen = {}, ...kinderen) {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (waarde === undefined || waarde === null || waarde === false) continue;
    if (sleutel.startsWith("on")) element.addEventListener(sleutel.slice(2), waarde);
    else if (sleutel === "class") element.className = waarde;
    else element.setAttribute(sleutel, waarde === true ? "" : waarde);
  }
  element.append(...kinderen.filter((kind) => kind !== null && kind !== undefined));
  return element;
}

const TEKENINGEN = {
  verzend: "M4 12 20 4l-5 16-3.500-6.500zM11.500 13.500 20 4",
  clip: "M20 11.500 12.300 19a5 5 0 0 1-7-7l8-8a3.300 3.300 0 0 1 4.700 4.700l-8 7.800a1.600 1.600 0 0 1-2.300-2.300L15 7",
  papier: "M7 3h7l5 5v13H7zM14 3v5h5M10 13h6M10 17h6",
  agenda: "M4 6h16v14H4zM4 10.500h16M8.500 3v4.500M15.500 3v4.500M9 15h2M13 15h2",
  foto: "M4 6h16v13H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9.500h.01",
  sticker: "M12 4a8 8 0 1 0 8 8c-5 0-8-3-8-8zM9 12.500h.01M9.500 16c1.500 1 3.500 1 5 0",
  spraak: "M12 4a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-5 0v-5A2.500 2.500 0 0 1 12 4zM6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3",
  locatie: "M12 21s6.500-6 6.500-11a6.500 6.500 0 0 0-13 0c0 5 6.500 11 6.500 11zM12 12.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z",
  contact: "M12 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM5 20c.5-4 3-6 7-6s6.500 2 7 6",
  stil: "M5 7a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-4l-4.500 4v-4.100A3 3 0 0 1 5 13zM9.500 10h5",
};

export function teken(naam) {
  const ruimte = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ruimte, "svg");
  const lijn = document.createElementNS(ruimte, "path");
  for (const [sleutel, waarde] of Object.entries({ viewBox: "0 0 24 24", fill: "none", "aria-hidden": "true" })) {
    svg.setAttribute(sleutel, waarde);
  }
  for (const [sleutel, waarde] of Object.entries({
    d: TEKENINGEN[naam], stroke: "currentColor", "stroke-width": "1.7", "stroke-linecap": "round", "stroke-linejoin": "round",
  })) lijn.setAttribute(sleutel, waarde);
  svg.append(lijn);
  return svg;
}
