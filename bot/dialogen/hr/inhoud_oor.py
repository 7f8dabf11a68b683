"""HR writes a card of somebody who listens (D21). Without hours and training there is no card (principle 7)."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Datum, Open, Slot

DIALOOG = Dialoog(
    titel=_("Een tweede oor"), minuten=3, uitleg=_("Wie luistert als het anders niet lukt?"), in_menu=False,
    gevolgen=(Gevolg("maak_oor", uit={naam: naam for naam in (
        "naam", "tekst", "hoe", "onder_ons", "vorming", "tot")}, zegt_verder=True),),
    stappen=(
        Open("naam", _("Wie is het? Naam en functie."), voorbeelden=(_("Bo Peeters, vertrouwenspersoon"),),
             hoogstens=60, anders_gezegd=_("Typ de naam van wie luistert. Die persoon moet het zelf willen."),
             kort=_("Naam"), bewaart=Tijdelijk()),
        Open("tekst", _("Waarvoor kan iemand bij die persoon terecht?"), hoogstens=160,
             voorbeelden=(_("Als je vastzit en je leidinggevende er zelf bij hoort."),),
             anders_gezegd=_("Noem een paar dingen waarover gepraat mag worden."), kort=_("Waarvoor"),
             bewaart=Tijdelijk()),
        Open("hoe", _("Wanneer en hoe is die persoon te bereiken?"), hoogstens=120,
             voorbeelden=(_("Dinsdag en donderdag tot 17 uur, toestel 12."),),
             anders_gezegd=_("Noem vaste uren, en een toestel of lokaal."), kort=_("Bereikbaar"), bewaart=Tijdelijk()),
        Open("onder_ons", _("Wat blijft onder hen tweeën, en wat niet?"), hoogstens=240,
             voorbeelden=(_("Alles blijft onder ons, behalve als iemand gevaar loopt."),),
             anders_gezegd=_("Wees precies. Hier vertrouwen mensen op."), kort=_("Blijft onder ons"),
             bewaart=Tijdelijk()),
        Datum("vorming", _("Wanneer volgde die persoon vorming om zulke gesprekken te voeren?"),
              dagen=(-28, -84, -182, -364), verleden=True,
              anders_gezegd=_("Typ de dag van de laatste vorming. Zonder vorming komt er geen kaart."),
              kort=_("Vorming"), bewaart=Tijdelijk()),
        Datum("tot", _("Tot wanneer is dit zeker geldig?"), dagen=(182, 364, 728),
              anders_gezegd=_("Daarna verdwijnt de kaart vanzelf. Ik vraag je vooraf om ze na te kijken."),
              kort=_("Geldig tot"), bewaart=Tijdelijk()),
        Slot("slot", _("Zo lezen medewerkers het. Na «Bewaren» staat het klaar.")),
    ),
)
