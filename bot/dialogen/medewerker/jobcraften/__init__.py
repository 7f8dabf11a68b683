"""Change one's own work a little (D5): four levels, at most eight questions on each way, and a trial of four weeks.

Seven months kept: the four weeks and six months after. The weekly question is a dialogue of its own, `proefweek`.
"""

from bot.dialogen.medewerker.jobcraften.kiezen import KIEZEN, LAAGSTE, NAAR, NIVEAUS
from bot.dialogen.medewerker.jobcraften.niveaus import KIJK, MENSEN, PLEK, TAKEN, ZEVEN_MAANDEN
from bot.dialogen.medewerker.jobcraften.proef import PROEF
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Als, Keuze, Slot

DIALOOG = Dialoog(
    titel=_("Sleutel aan je werk"),
    minuten=8,
    uitleg=_("Iets anders, vier weken lang"),
    meer=True,
    groep="groei",
    gevolgen=(Gevolg("proef_gestart", uit={"start": "start"}),),
    stappen=(
        Keuze(
            "waar",
            _("Je eigen werk een beetje anders maken: dat mag, en het kan klein. Waar wil je aan sleutelen?"),
            opties={**NIVEAUS, "help": _("Help me kiezen")},
            daarna={**NAAR, "help": "s_taken"},
            anders_gezegd=_("Wat wil je een beetje veranderen? Twijfel je, kies dan Help me kiezen."),
            kort=_("Waaraan ik sleutel"),
            op_kaart=False,
            bewaart=ZEVEN_MAANDEN,
        ),
        *KIEZEN,
        Keuze(
            "kies",
            _("Waar wil je beginnen?"),
            opties=NIVEAUS,
            volgorde=LAAGSTE,
            daarna=NAAR,
            anders_gezegd=_("Waaraan wil je eerst iets doen? Jij kiest."),
            kort=_("Hier begin ik"),
            op_kaart=False,
            bewaart=ZEVEN_MAANDEN,
        ),
        *TAKEN,
        *MENSEN,
        *PLEK,
        *KIJK,
        *PROEF,
        Slot(
            "slot",
            _("Je proef staat klaar. Klein beginnen is het halve werk."),
            titel=_("Mijn proef"),
            voorstel=("proef", "proef_tip", "start", "merk"),
            vervolg=(
                ((Als("stap", in_=("uitpraten",)),), "gesprekspartner"),
                ((Als("nodig", in_=("leiding",)),), "plannen"),
                ((Als("taak_anders", in_=("stop",)),), "gesprekspartner"),
                ((Als("taak_anders", in_=("leren",)),), "kansen"),
            ),
        ),
    ),
)
