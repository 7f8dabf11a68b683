"""Lesson 10: time and cover. A talk between two doors is no talk.

Ground: Soens & De Vos, 2008, best practice 3: business pressure makes guidance a necessary evil; a replacement for
the shift of the team leader takes the obstacle away.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Tijd en vervanging"),
    minuten=2,
    uitleg=_("Rust maken in een drukke week"),
    in_menu=False,
    vervolg=(((), "vervanging"), ((), "les_11_opvolgen")),
    stappen=(
        Keuze(
            "druk",
            _("Er valt iemand uit, en om twee uur heb je een gesprek. Wat doe je?"),
            kop=_("Les 10 van 12"),
            opties={"schrap": _("Ik schrap het"), "nieuw": _("Ik geef een nieuwe dag"), "kort": _("Ik doe het korter")},
            reactie={
                "schrap": _("Soms moet het. Zonder nieuwe dag hoort de ander: jij kan wel wachten."),
                "nieuw": _("Goed. Zeg die dag meteen, en schuif hem niet nog eens op."),
                "kort": _("Liever een kort gesprek dan geen. Spreek meteen een tweede deel af."),
            },
            anders_gezegd=_("Er komt iets tussen. Wat doe je met je gesprek?"),
            kort=_("Als het druk is"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "plaats",
            _("Jij bent nodig op de vloer. Wie neemt je werk over tijdens een gesprek?"),
            opties={"naam": _("Dat spreek ik af"), "los": _("Dat zien we dan"), "ik": _("Ik blijf bereikbaar")},
            reactie={
                "naam": _("Dit is het halve werk. Spreek af wie beslist, en waarvoor ze je wel mogen storen."),
                "los": _("Meestal gaat het goed. Tot de telefoon gaat in het midden van een moeilijke zin."),
                "ik": _("Dan luister je met één oor. Geef je telefoon een half uur aan iemand anders."),
            },
            anders_gezegd=_("Hoe regel jij dat niemand je stoort?"),
            kort=_("Wie neemt over"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "ander",
            _("En wie neemt over voor de medewerker?"),
            opties={
                "dienst": _("Gesprek in de dienst"), "vrij": _("Gesprek na het werk"), "team": _("Het team vangt op"),
            },
            reactie={
                "dienst": _("Zo toon je dat het bij het werk hoort. "
                            "Vraag op tijd vervanging aan, zonder reden te noemen."),
                "vrij": _("Voor sommigen past dat. Wie kinderen moet halen, heeft dan geen gesprek."),
                "team": _("Kan goed, als het team het vooraf weet. Zeg alleen dat er een gesprek is."),
            },
            anders_gezegd=_("Wanneer plan je het gesprek voor iemand in een wisselende dienst?"),
            kort=_("Voor de medewerker"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, om tijd vrij te maken."),
            opties={
                "stoor": _("Stoor me nu even niet."), "dag": _("Nieuwe dag: donderdag."),
                "neem": _("Neem jij even over?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij om rust vragen? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Mijn telefoon blijft bij een collega."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
