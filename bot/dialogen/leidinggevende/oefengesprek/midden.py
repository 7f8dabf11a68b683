"""The second five turns: a no, a way to grow, something precise, trust, and an agreement."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import _
from bot.engine.stappen import Als, Keuze, Regel

MIDDEN = (
    Keuze(
        "kan",
        _("Noor vraagt: «Mag ik één dag per week naar de jongeren?» Dat kan nu niet. Wat zeg je?"),
        opties={"nee": _("Nee, dat gaat niet."), "zien": _("Ik zal eens zien."), "wel": _("Nu niet. Dit kan wel.")},
        reactie={
            "nee": _("Duidelijk. Noor weet waar ze staat, maar niet wat ze nu kan doen."),
            "zien": _("Noor hoopt. Over een maand hoopt ze nog, en jij bent het vergeten."),
            "wel": _("Jij stelt voor: twee keer meelopen in maart. Noor pakt haar agenda."),
        },
        anders_gezegd=_("Er is geen plaats. Hoe breng je dat aan Noor?"),
        kort=_("Bij het nee"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "vorm",
        _("Noor vraagt: «Of moet ik een cursus volgen?» Wat zeg je?"),
        opties={
            "kunnen": _("Wat wil je dan kunnen?"), "ja": _("Ja, schrijf je in."), "proef": _("Eerst eens proberen?"),
        },
        reactie={
            "kunnen": _("Noor denkt na. «Een groep rustig krijgen, denk ik.» Daar kan je iets mee."),
            "ja": _("Noor schrijft zich in. Of het past bij jongeren, weet niemand."),
            "proef": _("Noor knikt. Proberen kost weinig, en ze weet daarna of het iets is."),
        },
        anders_gezegd=_("Noor vraagt naar een cursus. Wat is jouw antwoord?"),
        kort=_("Bij de cursus"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "vast",
        _("Noor zegt: «Voor een groep praten, daar zie ik tegenop.» Wat vraag je?"),
        opties={
            "moment": _("Wanneer liep het mis?"), "leer": _("Dat leer je vanzelf."), "samen": _("Doen we het samen?"),
        },
        reactie={
            "moment": _("«In het overleg van maandag», zegt Noor. Nu het één moment is, lijkt het kleiner."),
            "leer": _("Vriendelijk. Maar Noor ziet er nog even hard tegenop."),
            "samen": _("Noor zucht van opluchting. Iemand naast je, dat helpt wie niet durft."),
        },
        anders_gezegd=_("Noor durft iets niet. Hoe help je haar verder?"),
        kort=_("Bij wat ze niet durft"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "ons",
        _("Noor vraagt: «Blijft dit onder ons?» Wat zeg je?"),
        opties={"jij": _("Jij kiest wat ik zeg."), "hr": _("Ik moet dit melden."), "vast": _("Ja hoor, alles.")},
        reactie={
            "jij": _("Noor zegt: «Zeg het dan maar tegen de planning, en verder niemand.»"),
            "hr": _("Eerlijk dat je het zegt. Noor had dat liever vooraf geweten."),
            "vast": _("Noor is gerust. Hopelijk kan je dat ook houden."),
        },
        anders_gezegd=_("Noor wil weten wie dit hoort. Wat beloof je?"),
        kort=_("Bij het vertrouwen"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "slot",
        _("De tijd is om. Hoe rond je af?"),
        opties={"dag": _("Wat doen we, wanneer?"), "kom": _("Kom gerust eens langs."), "ik": _("Ik regel alles.")},
        reactie={
            "dag": _("Noor zegt wat zij doet, jij zegt wat jij doet. Overal staat een dag bij."),
            "kom": _("Warm, maar wie komt er gewoon eens langs? Er staat geen dag in de agenda."),
            "ik": _("Noor is blij en wacht nu op jou. Het is jouw plan geworden."),
        },
        anders_gezegd=_("Hoe sluit je dit gesprek af?"),
        kort=_("Bij het einde"),
        bewaart=Tijdelijk(),
    ),
    # First row: she told it all and knows what comes. Second: she tried again, or knows at least what comes.
    Regel(
        "afloop",
        rijen=(
            ((Als("droom", in_=("trekt",)), Als("ons", in_=("jij", "hr")), Als("slot", in_=("dag",))), "af_open"),
            ((Als("toch", in_=("eens",)), Als("slot", in_=("dag",))), "af_open"),
            ((Als("slot", in_=("dag", "ik")),), "af_half"),
            ((Als("droom", in_=("trekt",)),), "af_half"),
        ),
        anders="af_dicht",
    ),
)
