"""Lesson 3: open questions, around who am I, what do I want, what can I do.

Ground: Soens & De Vos, 2008: guidance helps with these three questions; most people find it hard to name their own
strong sides.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Open vragen"),
    minuten=2,
    uitleg=_("Vragen zonder ja of nee"),
    in_menu=False,
    vervolg=(((), "les_04_weg"),),
    stappen=(
        Keuze(
            "open",
            _("Welke vraag opent het gesprek het meest?"),
            kop=_("Les 3 van 12"),
            opties={
                "nog": _("Doe je het nog graag?"), "wat": _("Wat geeft je energie?"), "toch": _("Alles goed, toch?"),
            },
            reactie={
                "nog": _("Hier past een ja of een nee op. Vraag daarna meteen: wat doe je graag, en wat minder?"),
                "wat": _("Hier past geen ja of nee op. De ander moet even zoeken, en dat is net goed."),
                "toch": _("Hier past maar één antwoord op. De meeste mensen zeggen dan gewoon ja."),
            },
            anders_gezegd=_("Op welke vraag krijg jij het langste antwoord?"),
            kort=_("Open vraag"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "waarom",
            _("Iemand wil minder avonden werken. Wat vraag je?"),
            opties={"waarom": _("Waarom dan?"), "anders": _("Wat zou er beter gaan?"), "kan": _("Kan je dat missen?")},
            reactie={
                "waarom": _("Een gewone vraag, maar ze klinkt al snel streng. Mensen gaan zich dan uitleggen."),
                "anders": _("Nu hoor je wat de ander zoekt. Misschien gaat het niet om de avond zelf."),
                "kan": _("Een terechte vraag over geld. Stel ze later: nu weet je nog niet wat er speelt."),
            },
            anders_gezegd=_("Hoe vraag jij naar de reden, zonder dat het streng klinkt?"),
            kort=_("Naar de reden vragen"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "weet",
            _("Je vraagt: «Wat kan je goed?» Je hoort: «Dat weet ik niet.» Wat nu?"),
            opties={"zag": _("Ik zeg wat ik zag"), "moment": _("Vertel over een dag."), "laat": _("Dan laten we het.")},
            reactie={
                "zag": _("Helpt goed, als het klein en echt is. «Dinsdag kreeg jij iedereen rustig.»"),
                "moment": _("Slim. In een verhaal over één dag hoor je vanzelf wat iemand goed kan."),
                "laat": _("Jammer. Veel mensen vinden dit moeilijk. Dat wil niet zeggen dat er niets is."),
            },
            anders_gezegd=_("Iemand kan geen sterke kant noemen. Hoe help jij?"),
            kort=_("Bij «ik weet het niet»"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een vraag die bij jou past, voor je volgende gesprek."),
            opties={
                "kan": _("Waarvoor vragen ze jou?"), "wil": _("Wat wil je vaker doen?"),
                "ben": _("Wat past echt bij jou?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Welke open vraag zou jij echt stellen? Typ gerust je eigen vraag."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Ik begin mijn vraag met «wat»."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
