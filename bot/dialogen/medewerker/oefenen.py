"""Practise in two minutes (D8): three things a manager may say, your answer, and what it honestly does.

A fixed script about somebody who does not exist. Nothing is stored, not even a counter: mistakes are private here.
No answer is wrong; staying, changing and leaving get the same tone.
"""

from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import ANDERS, EINDE, Kaart, Keuze

DIALOOG = Dialoog(
    titel=_("Oefen je gesprek"),
    minuten=2,
    uitleg=_("Drie lastige zinnen, jouw woord"),
    in_menu=False,  # offered where somebody plans a talk or is about to have one
    bewaart_verloop=False,
    stappen=(
        Kaart(
            "begin",
            _("Oefen hier met een verzonnen leidinggevende. Kies wat jij zou zeggen, dan lees je wat dat doet. "
              "Fouten maken mag, en ik bewaar niets."),
            knop=_("Begin"),
        ),
        Keuze(
            "tijd",
            _("Je leidinggevende zegt: «Daar heb ik nu geen tijd voor.» Wat zeg je?"),
            opties={
                "wanneer": _("Wanneer past het wel?"), "laat": _("Laat dan maar."),
                "nooit": _("Jij hebt nooit tijd."),
            },
            reactie={
                "wanneer": _("Zo blijft je vraag staan zonder ruzie. Wacht rustig tot er een dag komt."),
                "laat": _("Dat is beleefd, maar je vraag is nu weg. Vraag liever een andere dag."),
                "nooit": _("Misschien klopt het. Maar nu praten jullie over schuld, niet over jou."),
            },
            anders_gezegd=_("Wat zou jij nu antwoorden?"),
        ),
        Keuze(
            "missen",
            _("Je leidinggevende zegt: «Ik kan jou hier niet missen.» Wat zeg je?"),
            opties={
                "blijf": _("Ik blijf ook graag."), "anders": _("Ik wil ook iets nieuws."),
                "weg": _("Ik denk aan weggaan."),
            },
            reactie={
                "blijf": _("Eerlijk. De ander is gerust en vraagt misschien niet verder. Zeg wat je nodig hebt."),
                "anders": _("Eerlijk. De ander schuift het misschien voor zich uit. Zeg wat je zoekt en wanneer."),
                "weg": _("Eerlijk. De ander schrikt misschien en valt even stil. Zeg wat je zoekt en waarom."),
            },
            anders_gezegd=_("Wat past bij jou als iemand je niet kan missen?"),
        ),
        Keuze(
            "plaats",
            _("Je leidinggevende zegt: «Daar is geen plaats voor.» Wat zeg je?"),
            opties={
                "wel": _("Wat kan er wel?"), "jammer": _("Oké, jammer."), "altijd": _("Zo gaat het altijd."),
            },
            reactie={
                "wel": _("Nu moet de ander mee zoeken. Vraag er meteen een datum bij."),
                "jammer": _("Een nee mag. Maar zo weet je niet of het later wel kan."),
                "altijd": _("Dat lucht op. Maar nu verdedigt de ander zich en zoekt niet mee."),
            },
            anders_gezegd=_("Hoe reageer jij als er geen plaats is?"),
        ),
        Keuze(
            "nog",
            _("Wil je nog eens oefenen, met andere antwoorden?"),
            opties={"ja": _("Ja, nog eens"), "nee": _("Nee, klaar")},
            daarna={"ja": "tijd", ANDERS: EINDE},
            reactie={"nee": _("Goed geoefend. Wat je koos, heb ik niet bijgehouden. Ik wens je een goed gesprek!")},
            anders_gezegd=_("Oefenen we nog een keer?"),
        ),
    ),
)
