"""Lesson 12: when to point to HR or to somebody outside. Pointing the way is no failure.

Ground: Soens & De Vos, 2008 (HR as second ear when it exceeds the manager); HRwijs (an employer may suggest outside
guidance; of those who followed it about one in three changed jobs, a study of 2010).
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("De weg wijzen"),
    minuten=2,
    uitleg=_("Wanneer iemand anders helpt"),
    in_menu=False,
    vervolg=(((), "oefengesprek"),),
    stappen=(
        Keuze(
            "zwaar",
            _("Halverwege vertelt iemand dat het thuis heel slecht gaat. Wat doe je?"),
            kop=_("Les 12 van 12"),
            opties={"stop": _("Ik stop de vragen"), "door": _("Ik ga gewoon door"), "raad": _("Ik geef raad")},
            reactie={
                "stop": _("Goed. Luister, en vraag wat nu nodig is. De huisarts of de vertrouwenspersoon noemen mag."),
                "door": _("Misschien wil de ander dat zelf. Vraag het eerst: gaan we door of stoppen we?"),
                "raad": _("Goed bedoeld. Maar jij bent geen hulpverlener voor je eigen mensen."),
            },
            anders_gezegd=_("Het gesprek wordt zwaar. Wat is jouw eerste stap?"),
            kort=_("Als het zwaar wordt"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "oor",
            _("Iemand zegt: «Dit bespreek ik liever met de personeelsdienst.» Wat doe je?"),
            opties={
                "prima": _("Prima, dat kan."), "waarom": _("Waarom niet met mij?"), "regel": _("Ik bel wel voor je."),
            },
            reactie={
                "prima": _("Zo hoort het. Het is een tweede oor. Vraag niet waarover het gaat."),
                "waarom": _("Begrijpelijk. Maar de ander moet zich nu verdedigen voor een gewone keuze."),
                "regel": _("Lief, maar dan weten ze daar meteen om wie het gaat. Geef liever het nummer."),
            },
            anders_gezegd=_("Iemand kiest een ander oor. Hoe reageer je?"),
            kort=_("Een tweede oor"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "buiten",
            _("Iemand zit vast en wil met een buitenstaander praten. Ben jij dan iemand kwijt?"),
            opties={"ja": _("Ja, waarschijnlijk"), "nee": _("Nee, lang niet altijd"), "beter": _("Soms is dat beter")},
            reactie={
                "ja": _("Valt mee. In een studie van 2010 veranderde ongeveer één op de drie van werk."),
                "nee": _("Klopt. In een studie van 2010 veranderde ongeveer één op de drie van werk."),
                "beter": _("Ook waar. In een studie van 2010 veranderde ongeveer één op de drie van werk."),
            },
            anders_gezegd=_("Wat gebeurt er als iemand hulp van buiten zoekt?"),
            kort=_("Hulp van buiten"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, om de weg te wijzen."),
            opties={
                "meer": _("Wie kan jou nu helpen?"), "vrij": _("Ik hoef niets te weten."),
                "hulp": _("Wil je een nummer?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij iemand de weg wijzen zonder te duwen? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Ik hang de nummers op in de gang."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
