"""What HR reads about figures: the name of each measure, and how a figure is said."""

from bot.engine.dialoog import _
from bot.engine.messages import Phrase, Words
from bot.store.vrijgaven import Vrijgegeven

# soort: knop
FIGURES = _("Cijfers")
MATEN = {
    "dekking": _("Had dit jaar een gesprek over de loopbaan"),
    "verloop": _("Had genoeg tijd voor dat gesprek"),
    "openheid": _("Kon open praten"),
    "plan": _("Maakte duidelijke afspraken"),
    "opvolging": _("Zag dat er daarna iets mee gebeurde"),
    "doorgroei": _("Weet welke kansen er hier zijn"),
    "beloften_gekend": _("Kende wat jullie beloven"),
    "nut": _("Vindt dat Loopbaanmaatje helpt"),
}
TITLE = _("Cijfers van {jaar}, zoals vrijgegeven op {dag}")
LINE = _("{maat}: {cijfer}")
TOO_FEW = _("te weinig om te tonen")
TOO_FEW_SHORT = _("te weinig")
LOW = _("minder dan 10 %")
HIGH = _("meer dan 90 %")
PERCENT = _("{procent} %")
OF = _("{procent} (ongeveer {aantal} van de {basis})")
WHOLE = _("Hele organisatie")
PLACES = _("Per vestiging")
NONE_YET = _("Er zijn nog geen cijfers. De volgende komen op {dag}.")
TOO_SMALL = _(
    "Jullie zijn te klein voor cijfers: ze zouden te veel over iemand zeggen. "
    "Vanaf ongeveer 20 mensen kan het."
)
HOW = _("Medewerkers tellen één keer per jaar mee, als ze dat zelf willen.")
HOW_ROUND = _("Ik rond aantallen af op 5 en percentages op 10. Een cijfer verandert pas als het 5 of meer bewoog.")
HOW_FEW = _(
    "«Te weinig» kan te laag zijn of te hoog. "
    "Soms verberg ik een cijfer om een andere vestiging te beschermen."
)
HOW_WHEN = _("Nieuwe cijfers komen op vaste dagen. Tussendoor verandert er niets. De volgende keer: {dag}.")
HOW_PLACES = _("Per vestiging komen ze elk kwartaal, op de eerste dinsdag. Per team komen ze nooit.")
HOW_TALK = _("Een cijfer is een begin van een gesprek, geen rapport over een leidinggevende.")
PLACE_TITLE = _("{plek}, vrijgegeven op {dag}")
NO_PLACES = _("Er zijn nog geen cijfers per vestiging. De volgende komen op {dag}.")
# soort: knop
REPORT = _("Rapport (PDF)")
# soort: knop
SHEET = _("Tabel voor Excel")
# soort: knop
COMMA = _("Tabel als CSV")
# soort: knop
BY_PLACE = _("Per vestiging")
# soort: knop
EXPLAIN = _("Hoe lees ik dit?")
# soort: knop
UMBRELLA = _("Bestand voor de koepel")
REPORT_TITLE = _("Loopbaangesprekken in cijfers")
REPORT_READ = _("Zo lees je dit")
REPORT_COMES = _("Hier is het rapport. Deel het ook met de ondernemingsraad.")
SHEET_COMES = _("Hier is de tabel, met elke vrijgave van de laatste jaren.")
UMBRELLA_COMES = _("Hier is het bestand voor je koepel. Er staan alleen cijfers in van de hele organisatie.")
UMBRELLA_NAME = _(
    "Jullie naam staat er niet in. "
    "Geef de koepel dit kenmerk, dan weet ze dat het van jullie is: {kenmerk}"
)
UMBRELLA_NONE = _("Er is nog geen cijfer dat ik mag delen. Probeer het na {dag}.")
COLUMNS = (_("Jaar"), _("Vrijgegeven op"), _("Groep"), _("Vraag"), _("Antwoorden"), _("Aantal"), _("Procent"))


def percent(figure: Vrijgegeven) -> Words:
    """«70 %»; the lowest and the highest are said without a number."""
    if figure.procent in (0, 100):
        return Phrase(LOW if figure.procent == 0 else HIGH)
    return Phrase(PERCENT, {"procent": figure.procent})


def told(figure: Vrijgegeven) -> Words:
    """A whole figure in words."""
    if figure.te_weinig:
        return Phrase(TOO_FEW)
    return Phrase(OF, {"procent": percent(figure), "aantal": figure.aantal, "basis": figure.basis})
