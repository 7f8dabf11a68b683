"""An address for the list from which campaigns may choose. In the words of a campaign no address can stand."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import EINDE, Open

DIALOOG = Dialoog(
    titel=_("Adres toevoegen"),
    minuten=1,
    uitleg=_("Voor de knop onder een campagne"),
    in_menu=False,
    gevolgen=(Gevolg("campagne_adres", uit={"naam": "naam", "adres": "adres"}),),
    stappen=(
        Open("naam", _("Wat staat er op de knop? Hoogstens 24 tekens."), voorbeelden=(_("Naar de infosessie"),),
             hoogstens=24, overslaan=False,
             anders_gezegd=_("Een paar woorden die zeggen waar je terechtkomt."),
             kort=_("Op de knop"), bewaart=Tijdelijk()),
        Open("adres", _("Plak het volledige adres. Het begint met https://."),
             voorbeelden=("https://www.voorbeeld.be/infosessie",), hoogstens=200, overslaan=False, daarna=EINDE,
             anders_gezegd=_("Kopieer het adres uit je browser en plak het hier."),
             kort=_("Adres"), bewaart=Tijdelijk()),
    ),
)
