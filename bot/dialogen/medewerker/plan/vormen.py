"""The sixteen forms of development, by the way in which somebody wants to learn. A course comes last, on purpose."""

from bot.engine.dialoog import _

MANIEREN = {
    "doen": _("Doen"),
    "mens": _("Van iemand leren"),
    "plek": _("Andere rol of plek"),
    "zelf": _("Zelf uitzoeken"),
    "cursus": _("Cursus"),
}
GEEN_CURSUS = ("doen", "mens", "plek", "zelf")

# way → form → (button, what it is in one line)
VORMEN: dict[str, dict[str, tuple[str, str]]] = {
    "doen": {
        "extra": (_("Een extra taak"), _("Vraag één taak erbij die je nog niet kent.")),
        "dieper": (_("Een taak verdiepen"), _("Je neemt een taak die je kent, en doet die van begin tot eind.")),
        "ruil": (_("Taken ruilen"), _("Ruil eens een taak met een collega.")),
        "project": (_("Meedoen aan iets nieuws"), _("Je helpt mee als jullie iets nieuws beginnen.")),
    },
    "mens": {
        "meelopen": (_("Meelopen met iemand"), _("Een halve dag meekijken leert je vaak veel.")),
        "mentor": (_("Een vaste mentor"), _("Een vaste collega bij wie je met vragen terechtkan.")),
        "delen": (_("Ervaringen delen"), _("Je bespreekt met collega's hoe ieder het aanpakt.")),
        "feedback": (_("Vragen hoe je het doet"), _("Vraag iemand: wat doe ik goed, en wat kan beter?")),
        "begeleiding": (_("Loopbaanbegeleiding"), _("Iemand van buiten je werk denkt met je mee.")),
    },
    "plek": {
        "elders": (_("Tijd op een andere plek"), _("Je werkt een paar dagen bij een ander team.")),
        "vervangen": (_("Iemand vervangen"), _("Je neemt over als iemand met verlof is.")),
        "tijdelijk": (_("Een tijdelijke opdracht"), _("Je doet een paar maanden ander werk, en keert dan terug.")),
    },
    "zelf": {
        "opzoeken": (_("Zelf iets opzoeken"), _("Een filmpje of een handleiding is al een begin.")),
        "uitleggen": (_("Uitleg geven"), _("Wie iets uitlegt aan een collega, leert het zelf ook.")),
    },
    "cursus": {
        "opleiding": (_("Een cursus in een groep"), _("Vraag vooraf wat je er op je werk mee kan doen.")),
        "computer": (_("Leren op de computer"), _("Plan er een vast uur voor. Anders komt het er niet van.")),
    },
}

# way → examples of a first step
EERSTE_STAPPEN: dict[str, tuple[str, ...]] = {
    "doen": (
        _("Ik vraag of ik de bestelling mag doen."), _("Ik help vrijdag mee aan de kassa."),
        _("Ik ruil morgen een taak."),
    ),
    "mens": (
        _("Ik vraag of ik mag meekijken."), _("Ik kies iemand die het goed kan."),
        _("Ik vraag na mijn dienst hoe het ging."),
    ),
    "plek": (
        _("Ik vraag welk team plaats heeft."), _("Ik meld me voor juli."),
        _("Ik kijk welke opdrachten er zijn."),
    ),
    "zelf": (
        _("Ik lees de handleiding."), _("Ik bekijk een filmpje over tillen."),
        _("Ik leg het uit aan een collega."),
    ),
    "cursus": (
        _("Ik vraag wanneer de cursus begint."), _("Ik vraag wie de cursus betaalt."),
        _("Ik probeer de eerste les."),
    ),
}
