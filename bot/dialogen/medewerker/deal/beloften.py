"""The organisation's side of the deal: what it promises, and whether that was known. Only the last is counted."""

from bot.engine.bewaring import Telling, Tijdelijk
from bot.engine.dialoog import _
from bot.engine.stappen import ANDERS, EINDE, OVERGESLAGEN, Datum, Kaart, Keuze, Lijst

BELOFTEN = (
    Keuze(
        "begin",
        _("Aan een loopbaan werk je samen. Wil je zien wat jij kan doen en wat je organisatie belooft?"),
        opties={"toon": _("Toon"), "later": _("Later")},
        daarna={"later": "later_op", ANDERS: "belofte"},
        kolommen=2,
        anders_gezegd=_("Zal ik het nu tonen, of liever een andere keer?"),
        kort=_("Nu of later"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
    Datum(
        "later_op",
        _("Wanneer zal ik het nog eens vragen?"),
        dagen=(7, 14, 28),
        daarna=EINDE,
        reactie=_("Goed. Dan hoor je van mij. Je vindt dit ook in het menu, wanneer jij wil."),
        anders_gezegd=_("Welke dag past beter voor jou?"),
        kort=_("Vraag het later"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
    Lijst(
        "belofte",
        _("Dit belooft je organisatie. Tik er een aan om meer te lezen."),
        bron="belofte",
        leeg=_("Je organisatie heeft dit nog niet ingevuld. Je mag er gerust naar vragen."),
        daarna={OVERGESLAGEN: "zelf", ANDERS: "blad"},
        anders_gezegd=_("Over welke belofte wil je meer lezen? Kies een knop."),
        kort=_("Gelezen"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
    Kaart("blad", _("Deze belofte staat er niet meer. Kijk even bij de andere."), blad="belofte", knop=_("Verder")),
    Keuze(
        "wist",
        _("Wist je dit al?"),
        opties={"ja": _("Ja"), "deels": _("Deels"), "nee": _("Nee"), "nog": _("Lees nog een belofte")},
        daarna={"nog": "belofte", ANDERS: "zelf"},
        anders_gezegd=_("Kende je wat je organisatie belooft? Ik tel dit op, zonder je naam."),
        kort=_("Kende ik dit"),
        op_kaart=False,
        bewaart=Telling("beloften_gekend"),
    ),
)
