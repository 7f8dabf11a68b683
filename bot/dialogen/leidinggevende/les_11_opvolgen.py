"""Lesson 11: following up without checking up. The plan belongs to the employee; the manager keeps their own promises.

Ground: Soens & De Vos, 2008, best practice 6: good intentions fade after the talk; fixed moments or a rule such as
80 % keep them alive.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Opvolgen zonder controle"),
    minuten=2,
    uitleg=_("Interesse tonen, en zelf leveren"),
    in_menu=False,
    vervolg=(((), "les_12_verder"),),
    stappen=(
        Keuze(
            "vraag",
            _("Een maand na het gesprek kom je de medewerker tegen. Wat zeg je?"),
            kop=_("Les 11 van 12"),
            opties={"al": _("Is het al klaar?"), "nodig": _("Wat heb je van me nodig?"), "niets": _("Niets, ik wacht")},
            reactie={
                "al": _("Dat klinkt als een controle. Wie nog niets deed, ontwijkt je daarna."),
                "nodig": _("Zo ben jij de helper, niet de inspecteur. En je hoort vanzelf hoe het gaat."),
                "niets": _("De ander is vrij, maar denkt misschien dat jij het vergeten bent."),
            },
            anders_gezegd=_("Hoe vraag jij hoe het loopt met een plan?"),
            kort=_("Na een maand"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zelf",
            _("Jij beloofde iets na te vragen. Het is je ontgaan. Wat doe je?"),
            opties={"zeg": _("Ik zeg het eerlijk"), "stil": _("Ik zwijg erover"), "snel": _("Ik regel het snel")},
            reactie={
                "zeg": _("Kost een halve minuut en wint veel vertrouwen. Noem meteen een nieuwe dag."),
                "stil": _("De ander weet het nog. Vanaf nu telt jouw woord wat minder."),
                "snel": _("Goed, zolang je ook zegt dat het laat is. Anders lijkt het toeval."),
            },
            anders_gezegd=_("Je vergat je eigen belofte. Hoe los je dat op?"),
            kort=_("Mijn belofte"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "half",
            _("Na een half jaar is de helft van het plan gelukt. Wat zeg je?"),
            opties={
                "helft": _("Wat lukte al?"), "rest": _("Waarom niet alles?"), "nieuw": _("We maken een nieuw plan."),
            },
            reactie={
                "helft": _("Begin daar. Daarna vraag je wat er nog past, en wat weg mag."),
                "rest": _("Een terechte vraag, maar nu gaat het over schuld. Begin bij wat wel lukte."),
                "nieuw": _("Soms nodig. Kijk eerst of twee stappen schrappen niet genoeg is."),
            },
            anders_gezegd=_("Een plan is half af. Hoe begin je het gesprek?"),
            kort=_("Half af"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, om te vragen hoe het gaat."),
            opties={
                "nodig": _("Waarmee help ik je?"), "lukte": _("Wat lukte al?"), "schuld": _("Ik beloofde je nog iets."),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij het vragen zonder te controleren? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Ik schrijf mijn eigen beloften op."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
