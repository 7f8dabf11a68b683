"""Once a week during a trial of four weeks: did it go? After the fourth week one question about what comes of it.

Half a minute. Six months kept.
"""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import EINDE, Als, Kaart, Keuze, Open, Regel

ZES_MAANDEN = Prive(maanden=6)
BESLIST = Als("besluit", in_=("houden", "aanpassen", "stoppen"))

DIALOOG = Dialoog(
    titel=_("Hoe gaat je proef?"),
    minuten=1,
    uitleg=_("Twee vragen over deze week"),
    in_menu=False,
    gevolgen=(
        Gevolg("proef_week", uit={"ging": "ging"}),
        Gevolg("proef_klaar", uit={"besluit": "besluit"}, als=(BESLIST,)),
    ),
    vervolg=(((Als("besluit", in_=("aanpassen",)),), "jobcraften"),),
    stappen=(
        Kaart(
            "wat",
            _("Dit probeer je nu:"),
            bron="mijn_proef",
            leeg=_("Ik vind niet meer wat je probeerde. Dat geeft niet, jij weet het nog."),
            knop=_("Verder"),
        ),
        Keuze(
            "ging",
            _("Ging het deze week?"),
            opties={"ja": _("Ja"), "deels": _("Deels"), "nee": _("Nee"), "gestopt": _("Gestopt")},
            kolommen=2,
            reactie={
                "ja": _("Mooi. Fijn dat je het probeerde."),
                "deels": _("Goed. Een stukje telt ook mee."),
                "nee": _("Dat kan. Goed dat je het zegt."),
                "gestopt": _("Dat mag. Goed dat je het zegt."),
            },
            anders_gezegd=_("Kwam het ervan deze week? Kies een knop."),
            kort=_("Ging het"),
            bewaart=ZES_MAANDEN,
        ),
        Open(
            "zin",
            _("Wil je er een zin bij schrijven? Het hoeft niet."),
            voorbeelden=(_("Op rustige dagen lukt het."), _("Mijn collega deed mee.")),
            niets=_("Nee, klaar"),
            anders_gezegd=_("Wat hielp deze week, of wat hield je tegen?"),
            kort=_("Wat ik merkte"),
            bewaart=ZES_MAANDEN,
        ),
        Regel("verder", rijen=(((Als("ging", in_=("gestopt",)),), "gestopt"),), anders="besluit"),
        # shown in the last week only: before that there is nothing below this question, and it passes by itself
        Keuze(
            "besluit",
            _("De vier weken zijn om. Wat doe je nu met je proef?"),
            opties={"houden": _("Houden"), "aanpassen": _("Aanpassen"), "stoppen": _("Stoppen")},
            bron="mijn_proef_laatste",
            daarna=EINDE,
            reactie={
                "houden": _("Mooi. Je weet nu wat bij je past. Vertel het gerust in je gesprek."),
                "aanpassen": _("Mooi. Je weet nu wat beter kan. Ik vraag nog vier weken hoe het gaat."),
                "stoppen": _("Mooi. Je weet nu wat niet bij je past. Vertel het gerust in je gesprek."),
            },
            anders_gezegd=_("Hou je het zo, pas je het aan, of stop je ermee?"),
            kort=_("Wat ik nu doe"),
            bewaart=ZES_MAANDEN,
        ),
        Kaart("gestopt", _("Je proef stopt hier. Wat je leerde, neem je mee. Iets nieuws proberen kan altijd.")),
    ),
)
