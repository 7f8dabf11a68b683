"""The four tips around the talk weeks: each one thing to use, the same bytes for every manager."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.balie import Bezoek, Kalender
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.effects import Effect
from bot.engine.messages import Bubble, Phrase, Rows
from bot.engine.words import MENU
from bot.rollen.leidinggevende import seizoen, woorden

WEEKS = "gespreksweken"  # what HR set up
SETTING = "tips"  # in the manager's own account
OFF = "uit"


@dataclass(frozen=True, slots=True)
class Tip:
    """`eerst` stands on a locked screen: neutral. `dialoog` is what its button starts."""

    eerst: str
    tekst: str
    dialoog: str


TIPS = {
    "voor28": Tip(
        _("Tip voor de gespreksweken. Ze beginnen binnen een maand."),
        _("Plan nu je vervanging. Kies vaste uren, en vraag wie dan jouw werk overneemt. "
          "Ik help je met een tekst voor wie de planning maakt."),
        "vervanging",
    ),
    "voor14": Tip(
        _("Tip voor de gespreksweken. Ze komen dichterbij."),
        _("Kies één open vraag en begin daar elk gesprek mee, voor je het formulier neemt. "
          "In twee minuten vind je een vraag die bij jou past."),
        "les_03_vragen",
    ),
    "na14": Tip(
        _("Tip voor de gespreksweken. Dit helpt na elk gesprek."),
        _("Schrijf op wat jij zelf beloofde, met een dag erbij. Meestal zijn het één of twee dingen. "
          "Kom je zelf je belofte na, dan hoef je niets te controleren."),
        "les_11_opvolgen",
    ),
    "na90": Tip(
        _("Tip voor deze maand. Je hebt er één vraag voor nodig."),
        _("Stel deze week dezelfde vraag aan iedereen in je team. Bijvoorbeeld: «Waarmee help ik je?» "
          "Zo volg je op zonder te controleren. Kijk daarna zelf terug, met vier korte vragen."),
        "terugblik",
    ),
}


def aan_de_beurt(kalender: Kalender) -> Sequence[str]:
    """Names of the tips whose slot it is now."""
    return [beurt.naam for beurt in seizoen.nu(kalender.instelling(WEEKS), kalender.now)]


def slag(bezoek: Bezoek, naam: str) -> None:
    """Say one tip, in the language of the house: no setting of one manager changes a byte of it."""
    tip = TIPS.get(naam.partition("/")[0])
    if tip is None or bezoek.account.get(SETTING) == OFF:
        return
    kamer = bezoek.kamer
    titel = kamer.dialogen[bezoek.rol.naam][tip.dialoog].dialoog.titel
    rows = ((always(Phrase(titel), "start", tip.dialoog),), (always(Phrase(woorden.TIPS), "tips"),))
    bubble = Bubble((Phrase(tip.eerst), Phrase(tip.tekst)), rows)
    bezoek.send(kamer.rendered(bubble, kamer.language, bezoek.rol, lane="herinnering"))


def show(bezoek: Bezoek, item: str) -> list[Effect] | None:
    """Are the tips on? One button turns them the other way."""
    if item in (OFF, "aan"):
        bezoek.set_account(SETTING, item)
    off = bezoek.account.get(SETTING) == OFF
    turn = always(Phrase(woorden.TURN_ON), "tips", "aan") if off else always(Phrase(woorden.TURN_OFF), "tips", OFF)
    rows: Rows = ((turn,), (always(Phrase(MENU), "menu"),))
    bezoek.say(Bubble((Phrase(woorden.TIPS_OFF if off else woorden.TIPS_ON),), rows))
    return None
