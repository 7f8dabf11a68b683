"""What Noor does in her year: the buttons she taps and the words she types, chapter by chapter."""

VOLGEND = ">>"  # on to the next message that comes by itself

HOOFDSTUKKEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Meedoen", (
        "Begin", "Oké", "Oké", "Oké", "Oké", "Oké", "Ja, ik doe mee", "Mijn eigen telefoon", "»Noor",
        "Nederlands (België)", "Mijn gesprek", "Mijn plan", "Klaar", "Maakt niet uit", "Nee", "Nee, dank je",
        "Naar het menu",
    )),
    ("Voorbereiden", (
        "Snelle voorbereiding (5 min)", "Nog niet gepland", "Over mijn loopbaan", "4  goed", "Mensen helpen", "Klaar",
        "Uurrooster", "Klaar", "Bijleren", "»Mag ik de opleiding wondzorg volgen?", "Niets nu",
        "Maak gesprekskaart", "Alles", "Klaar",
    )),
    ("Het gesprek plannen", (
        "Gesprek plannen", "Ja", "»donderdag 18 februari om 14 uur", "Ja", "45 minuten", "Op het werk", "Ja, mij",
        "Gekopieerd", "De dag ervoor", "Twee uur ervoor", "Klaar", "Ja, graag", "Bewaren",
    )),
    ("De deal met jezelf", (
        VOLGEND, "Ja", "Toon", "Sla over", "Iets nieuws proberen", "Klaar", "Over een week", "Niets", "8",
        "Verder", "Ik ga ervoor", "Over 6 maanden", "Bewaren",
    )),
    ("Net voor het gesprek", (
        VOLGEND, "Ja", "Ja, het gaat door", "Ja, dat klopt", "Mag ik de opleiding", "Ik klap dicht", "Klaar", VOLGEND,
    )),
    ("Na het gesprek", (
        VOLGEND, "Ja", "Ja", "4  goed", "Een deel", "Ja, goed", "»Ik mag een dag meelopen op wondzorg.",
        "»Ik loop een dag mee op wondzorg.\nWe praten in mei opnieuw.", "Ik", "Over 2 weken", "Wij samen", "»15 mei",
        "Ja", "Nee", "Bewaren",
    )),
    ("Een plan maken", (
        "Plan maken", "Ik begin", "Een volgende stap", "»Wonden zelf goed verzorgen.",
        "»Bij een moeilijke wond vraag ik altijd een collega.", "Ik kan het nog niet", "»Ik verzorg een wond alleen.",
        "Van iemand leren", "Meelopen met iemand", "»Ik loop een dag mee op wondzorg.", "Over 2 weken",
        "Een collega", "Klaar", "»… vraag ik een andere dag.", "Ja",
        "Zelf uitzoeken", "Zelf iets opzoeken", "»Ik kijk drie filmpjes over wondzorg.", "Over 4 weken", "Niets",
        "»… kijk ik samen met een collega.", "Klaar", "Elke week", "Zo is het goed",
        "Maak mijn plan", "Klaar",
    )),
    ("Hoe loopt het plan?", (
        VOLGEND, "Ja", "Ik loop een dag mee", "Bezig", "Nieuwe datum", "Over een week",
        VOLGEND, "Ja", "Ik loop een dag mee", "Gedaan", "»Ik zag hoe zij een moeilijke wond verzorgen.", "Oké",
        VOLGEND,
        VOLGEND, "Ja", "Gedaan", "»Ik weet nu welk verband waarvoor dient.", "Nog niet",
    )),
    ("Een proef van vier weken", (
        "Meer", "Groeien", "Sleutel aan je werk", "Plek en uren", "Een vaste pauze", "Klaar",
        "»Om drie uur, als de bewoners rusten.", "Een collega", "Het helpt hen", "»Om drie uur tien minuten buiten.",
        "Morgen", "Meer rust", "Klaar", "Bewaren",
        VOLGEND, "Ja", "Verder", "Ja", "»Na de pauze ben ik rustiger.",
        VOLGEND, VOLGEND, VOLGEND, "Ja", "Verder", "Ja", "Nee, klaar", "Houden",
    )),
    ("Meetellen", (
        "Meer", "Kansen en hulp", "Meetellen", "Begin", "Ja", "4  genoeg", "4  goed", "3  gaat wel", "Ja", "Ja",
        "3  een beetje", "4  goed", "Ja, tel ze op",
    )),
    ("Het jaar in beeld", (
        "Mijn loopbaan", "Mijn jaar in beeld",
    )),
    ("Later in het jaar", (
        VOLGEND, "Bekijken",
        VOLGEND, "Ja", "Verder", "Het lukte", "Stoppen",
        VOLGEND, VOLGEND,
    )),
    ("Opnieuw vooruitkijken", (VOLGEND, "Ja")),
)
