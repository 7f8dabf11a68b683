"""A second ear (D21): who listens in this organisation, for what, and what stays between the two. Nothing is kept.

The bot makes no contact: it shows who and how, and gives a sentence to begin with.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import ANDERS, EINDE, OVERGESLAGEN, Kaart, Keuze, Lijst

DIALOOG = Dialoog(
    titel=_("Een tweede oor"),
    minuten=2,
    uitleg=_("Wie luistert er nog naar jou"),
    meer=True,
    vluchtig=True,
    stappen=(
        Kaart(
            "wat",
            _("Soms praat je liever met iemand anders dan je leidinggevende. "
              "Dat mag, en je hoeft het niet te zeggen. Ik bel of schrijf niemand. Dat doe jij."),
        ),
        Lijst(
            "wie",
            _("Wie wil je beter leren kennen?"),
            bron="tweede_oor",
            leeg=_("Hier staat nog niemand. Vraag op je werk: bij wie kan ik terecht met mijn verhaal?"),
            daarna={OVERGESLAGEN: "klaar", ANDERS: "blad"},
            anders_gezegd=_("Van wie wil je meer lezen? Kies een knop."),
            kort=_("Tweede oor"),
            bewaart=Tijdelijk(),
        ),
        Kaart("blad", _("Deze persoon staat er niet meer. Kijk even bij de anderen."), blad="wie", knop=_("Verder")),
        Keuze(
            "houden",
            _("Wat wil je nu? Bewaar je dit, dan hou ik het twaalf maanden bij, alleen voor jou."),
            opties={
                "begin": _("Hoe begin ik?"), "ja": _("Bewaar voor mezelf"), "ander": _("Ik zoek iemand anders"),
                "niets": _("Klaar voor nu"),
            },
            maakt=("ja", "wie"),
            daarna={"begin": "zin", "ander": "wie", ANDERS: "klaar"},
            anders_gezegd=_("Wil je een zin om te beginnen, of wil je dit bewaren?"),
            kort=_("Bewaren"),
            bewaart=Prive(maanden=12),
        ),
        Kaart(
            "zin",
            _("Dag. Ik wil iets bespreken over mijn werk. Blijft dat onder ons? Wanneer kan ik langskomen?"),
            knop=_("Gekopieerd"),
        ),
        Kaart(
            "klaar",
            _("Je vindt dit altijd terug in het menu. Ik heb niet bijgehouden wat je bekeek."),
            daarna=EINDE,
        ),
    ),
)
