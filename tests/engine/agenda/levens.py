"""One person whose alarms go off on a clock that the test moves. Everything goes through the turn itself."""

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.engine.agenda.bezit import Bezit
from bot.engine.agenda.momenten import MOMENTEN, Moment
from bot.engine.events import Kind
from bot.engine.loopbaan.staat import Loopbaan
from tests.engine.telefoon import Message, Phone

BRUSSEL = ZoneInfo("Europe/Brussels")


@dataclass
class Bericht:
    """A message of the bot's own accord, as the marks in the record tell it."""

    moment: datetime
    sleutel: str
    telt: bool  # for the bound of a month
    message: Message

    @property
    def row(self) -> Moment:
        return MOMENTEN[self.sleutel.partition("/")[2].partition(".")[0]]

    @property
    def zaak(self) -> str:
        return self.sleutel.partition("/")[0]


@dataclass
class Leven:
    """`start` is the first moment; the zone is that of `start`."""

    start: datetime
    loopbaan: Loopbaan = field(default_factory=Loopbaan)
    account: dict = field(default_factory=dict)
    bezit: Bezit = field(default_factory=lambda: Bezit(getal=12345))
    berichten: list[Bericht] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.phone = Phone(now=self.start, account={"sinds": self.start.date().isoformat(), **self.account},
                           bezit=self.bezit)
        self.account = self.phone.account
        self.loopbaan.actief = self.loopbaan.actief or self.start.date().isoformat()
        self.phone.loopbaan = self.loopbaan.to_json()
        self.phone.do(Kind.DUE)

    @property
    def staat(self) -> Loopbaan:
        return Loopbaan.from_json(self.phone.loopbaan)

    @property
    def soorten(self) -> list[str]:
        return [bericht.row.soort for bericht in self.berichten]

    def tot(self, einde: datetime) -> "Leven":
        """Let every alarm up to this moment go off, at its moment; then stand at `einde`."""
        for _ in range(2_000):
            alarm = self.phone.alarm
            if self.phone.erased or alarm is None or alarm > einde.timestamp():
                self.phone.now = einde
                return self
            self.wek(datetime.fromtimestamp(alarm, einde.tzinfo))
        raise AssertionError("the alarm never rests")

    def wek(self, moment: datetime) -> list[Bericht]:
        """One alarm, and what it brought."""
        phone = self.phone
        before, counted, shown = phone.loopbaan.get("gestuurd", {}), phone.loopbaan.get("ongevraagd", []), len(
            phone.messages)
        put_off = phone.loopbaan.get("later", {})
        phone.now = moment
        phone.do(Kind.DUE)
        if not phone.erased:
            assert phone.alarm is None or phone.alarm > moment.timestamp(), "an alarm of the past"
        after = phone.loopbaan.get("gestuurd", {})
        fresh = [key for key, day in after.items() if before.get(key) != day
                 or (key in put_off and key not in phone.loopbaan.get("later", {}))]
        found = phone.messages[shown:]
        grouped = [key for key in fresh if not key.startswith("bewaar.")] + [
            key for key in fresh if key.startswith("bewaar.")][:1]
        assert len(grouped) == len(found), (grouped, [message.text for message in found])
        more = len(phone.loopbaan.get("ongevraagd", [])) - len([d for d in counted if d in phone.loopbaan.get(
            "ongevraagd", [])])
        new = [Bericht(moment, key, number < more, message)
               for number, (key, message) in enumerate(zip(grouped, found, strict=True))]
        self.berichten += new
        return new

    def zet(self, **velden: object) -> "Leven":
        """Change the record as a dialogue would, and look anew."""
        staat = self.staat
        for name, value in velden.items():
            setattr(staat, name, value)
        self.phone.loopbaan = staat.to_json()
        self.wek(self.phone.now)
        return self


def op(tekst: str, zone: ZoneInfo = BRUSSEL) -> datetime:
    return datetime.fromisoformat(tekst).replace(tzinfo=zone)
