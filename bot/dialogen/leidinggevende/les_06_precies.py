"""Lesson 6: from vague to precise. First find out where it gets stuck, then choose what helps.

Ground: Soens & De Vos, 2008, best practice 5: problem analysis is the weak spot of plans; a general course in
communication does not make somebody better at presenting. The causes are those that the employee's own plan uses.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Van vaag naar precies"),
    minuten=2,
    uitleg=_("Eerst zoeken, dan pas kiezen"),
    in_menu=False,
    vervolg=(((), "les_07_manieren"),),
    stappen=(
        Keuze(
            "vaag",
            _("Iemand zegt: «Ik wil beter leren praten met mensen.» Wat vraag je?"),
            kop=_("Les 6 van 12"),
            opties={
                "moment": _("Wanneer liep het vast?"), "cursus": _("Wil je een cursus?"), "wie": _("Wie zegt dat?"),
            },
            reactie={
                "moment": _("Zo wordt het precies. Misschien gaat het alleen om boze familie aan de telefoon."),
                "cursus": _("Snel geregeld. Maar een algemene cursus past zelden op één lastig moment."),
                "wie": _("Nuttig om te weten, maar het klinkt als een onderzoek. Vraag liever naar een moment."),
            },
            anders_gezegd=_("Hoe maak jij zo'n brede wens kleiner?"),
            kort=_("Eerste vraag"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "reden",
            _("Iemand leidt nooit het overleg. «Ik weet hoe het moet, maar ik durf niet.» Wat helpt?"),
            opties={"samen": _("Een keer samen doen"), "boek": _("Uitleg op papier"), "moet": _("Gewoon opleggen")},
            reactie={
                "samen": _("Past goed. Wie niet durft, heeft geen uitleg nodig maar iemand naast zich."),
                "boek": _("Uitleg helpt wie het niet weet. Deze collega weet het al."),
                "moet": _("Soms lukt het zo. Vaker durft iemand daarna nog minder."),
            },
            anders_gezegd=_("Iemand weet het wel, maar durft niet. Wat doe je?"),
            kort=_("Wie niet durft"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "tijd",
            _("Iemand werkt verslagen niet af. Het blijkt: er is nooit een rustig uur. Wat helpt?"),
            opties={
                "uur": _("Een vast rustig uur"), "cursus": _("Een cursus schrijven"), "strak": _("Strenger nakijken"),
            },
            reactie={
                "uur": _("Ja. Waar tijd of ruimte ontbreekt, helpt leren weinig. Dat kan alleen jij regelen."),
                "cursus": _("Dan kan iemand het nog beter, en is er nog altijd geen uur."),
                "strak": _("Dan weet je sneller dat het niet af is. De oorzaak blijft."),
            },
            anders_gezegd=_("De oorzaak is tijd. Wat lost het op?"),
            kort=_("Als tijd ontbreekt"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een vraag die bij jou past, om iets precies te maken."),
            opties={
                "moment": _("Wanneer liep het vast?"), "reden": _("Weten, durven of tijd?"),
                "teken": _("Waaraan zie je succes?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Welke vraag zou jij stellen? Typ gerust je eigen vraag."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Eerst één moment, dan pas een oplossing."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
