"""HR adds a question of the organisation to a preparation: at most three each. The answers stay the employee's own."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Kaart, Keuze, Open, Slot

DIALOOG = Dialoog(
    titel=_("Een eigen vraag"), minuten=2, uitleg=_("Hoogstens drie bij elke voorbereiding"), in_menu=False,
    gevolgen=(Gevolg("maak_vraag", uit={"thema": "thema", "vraag": "vraag"}, zegt_verder=True),),
    stappen=(
        Kaart("uitleg", _("Je vraag komt op het einde van een voorbereiding. Ook op jouw vraag lees jij het antwoord "
                          "nooit: het blijft van de medewerker.")),
        Keuze("thema", _("Bij welke voorbereiding?"),
              opties={"kort": _("De snelle"), "lang": _("De lange")},
              overslaan=False, anders_gezegd=_("Bij de snelle van 5 minuten, of bij de lange?"), kort=_("Bij"),
              bewaart=Tijdelijk()),
        Open("vraag", _("Wat is je vraag? Kort, met «je», en zonder oordeel."), hoogstens=120,
             voorbeelden=(_("Wat zou jij in ons huis anders doen?"), _("Welke vorming mis je hier?")),
             anders_gezegd=_("Stel de vraag zoals je ze aan tafel zou stellen."), kort=_("Vraag"),
             bewaart=Tijdelijk()),
        Slot("slot", _("Zo lezen medewerkers het. Na «Bewaren» staat het klaar.")),
    ),
)
