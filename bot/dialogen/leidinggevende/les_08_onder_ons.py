"""Lesson 8: what stays between us. Promise only what you can keep, and say so before somebody talks.

Ground: Soens & De Vos, 2008: openness grows on trust, and HR is a second ear when it is damaged; ACV: no listening
and judging at the same time.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Wat blijft onder ons?"),
    minuten=2,
    uitleg=_("Beloven wat je kan houden"),
    in_menu=False,
    vervolg=(((), "les_09_apart"),),
    stappen=(
        Keuze(
            "blijft",
            _("Iemand vraagt: «Blijft dit onder ons?» Wat zeg je?"),
            kop=_("Les 8 van 12"),
            opties={
                "alles": _("Natuurlijk, alles."), "deel": _("Dit wel, dit niet."), "ligt": _("Dat hangt ervan af."),
            },
            reactie={
                "alles": _("Lief, maar dat lukt niet altijd. Breek je het één keer, dan vertelt niemand nog iets."),
                "deel": _("Goed. Zeg het vóór iemand begint. Dan kiest de ander zelf wat er op tafel komt."),
                "ligt": _("Eerlijk, maar vaag. Zeg waarvan het afhangt: gevaar, of iets dat jij moet melden."),
            },
            anders_gezegd=_("Hoe beloof jij wat onder jullie blijft?"),
            kort=_("Onder ons"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "baas",
            _("Je eigen chef vraagt: «Wie van jouw mensen wil weg?» Wat zeg je?"),
            opties={"naam": _("Ik noem een naam"), "thema": _("Ik noem een thema"), "zelf": _("Vraag het hen zelf.")},
            reactie={
                "naam": _("Dan weet je chef het, en de medewerker niet. Vraag het eerst aan wie het aangaat."),
                "thema": _("Netjes, als je er veel mensen over hoorde. Bij twee of drie raadt iedereen wie het is."),
                "zelf": _("Zo bescherm je het gesprek. Zeg erbij waarom: anders praat morgen niemand meer."),
            },
            anders_gezegd=_("Iemand boven jou wil namen horen. Wat doe je?"),
            kort=_("Als mijn chef vraagt"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "blad",
            _("Wat schrijf je op in een gesprek over iemands loopbaan?"),
            opties={"alles": _("Alles wat ik hoor"), "niets": _("Niets"), "samen": _("Wat we afspreken")},
            reactie={
                "alles": _("Dan praat iemand tegen een verslag. Gevoelige dingen horen niet op papier."),
                "niets": _("Rustig voor de ander. Maar over een half jaar weet niemand nog wat er beloofd is."),
                "samen": _("Precies genoeg. Laat de ander meelezen, of het zelf opschrijven."),
            },
            anders_gezegd=_("Hoeveel noteer jij tijdens zo'n gesprek?"),
            kort=_("Opschrijven"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, voor het begin van een gesprek."),
            opties={
                "jij": _("Jij kiest wat ik zeg."), "grens": _("Ik meld alleen gevaar."),
                "blad": _("We noteren het samen."),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij zeggen wat onder jullie blijft? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Vooraf zeggen wat ik moet melden."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
