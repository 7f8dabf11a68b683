"""How it ends for Noor, your own words back, and the one moment you would do otherwise."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import EINDE, Kaart, Keuze

EINDES = (
    Kaart(
        "af_open",
        _("Noor gaat naar buiten met één stap en een dag. Misschien blijft ze, misschien gaat ze ooit weg. "
          "Maar ze komt het eerst aan jou vertellen."),
        knop=_("Kijk terug"),
        daarna="woorden",
    ),
    Kaart(
        "af_half",
        _("Noor vond het een goed gesprek. Iets hield ze nog voor zich, of het bleef wat vaag. "
          "Over een maand kan je verder gaan waar jullie stopten."),
        knop=_("Kijk terug"),
        daarna="woorden",
    ),
    Kaart(
        "af_dicht",
        _("Noor zegt vriendelijk dag. Wat ze echt wil, vertelt ze 's avonds thuis. "
          "Dat is jammer, en het is te herstellen: vraag het haar volgende week opnieuw."),
        knop=_("Kijk terug"),
    ),
    Kaart(
        "woorden",
        _("Dit koos jij.\n"
          "Aan het begin: {start}\n"
          "Bij «uitgeleerd»: {klaar}\n"
          "Toen ze zweeg: {stil}\n"
          "Bij het nee: {kan}\n"
          "Onder ons: {ons}\n"
          "Op het einde: {slot}\n"
          "Noor is verzonnen. Jouw gewoontes zijn echt."),
        knop=_("Verder"),
    ),
    Keuze(
        "anders",
        _("Welk moment doe je de volgende keer anders, in een echt gesprek?"),
        opties={
            "begin": _("Het begin"), "stilte": _("De stilte"), "nee": _("Het nee"), "ons": _("Onder ons"),
            "einde": _("Het einde"), "niets": _("Niets, zo was het goed"),
        },
        daarna=EINDE,
        reactie={
            "begin": _("Zeg eerst waarom je blij bent met dit gesprek. Daarna pas hoelang het duurt."),
            "stilte": _("Wacht vijf tellen. Het voelt langer dan het is."),
            "nee": _("Zeg eerst wat niet kan, dan wat wel kan, en noem een dag."),
            "ons": _("Zeg vóór het gesprek wat je moet melden. Dan kiest de ander zelf."),
            "einde": _("Hou vijf minuten vrij voor: wie doet wat, en wanneer?"),
            "niets": _("Mooi. Oefen gerust nog eens met andere antwoorden. Noor wordt nooit moe."),
        },
        anders_gezegd=_("Waar wil jij op letten als het echt is?"),
        kort=_("Daar let ik op"),
        bewaart=Prive(maanden=12),
    ),
)
