"""Delivery on a clock that does not wait: order, pace, lanes, repeats, people who left."""

import asyncio
from collections import defaultdict

import pytest

from bot.engine.messages import Rendered
from bot.engine.ports import Ready, Settled
from bot.outbox.delivery import Delivery
from bot.outbox.outcome import (
    Ambiguous,
    BadRequest,
    Blocked,
    MessageGone,
    NotModified,
    Outcome,
    RateLimited,
    Sent,
    Unreachable,
)
from bot.outbox.pace import UNLIMITED, Limits
from tests.outbox.nepklok import Nepklok

pytestmark = pytest.mark.asyncio


class Wereld:
    """A channel that does what the test says and notes when it did what."""

    def __init__(self, limits: Limits | None = None, duur: float = 0.0, **rest: object) -> None:
        self.klok = Nepklok()
        self.duur = duur
        self.verstuurd: list[tuple[float, int, Rendered]] = []
        self.gesprekken: dict[int, list[Outcome]] = defaultdict(list)  # per row: what happens first
        self.tikken: list[str] = []
        self.klaar: list[Settled] = []
        self.kluiten: list[int] = []
        self.bezig: dict[int, int] = defaultdict(int)
        self.tegelijk = 0
        self.bezorging = Delivery(
            self.stuur,
            self.vink_af,
            answer=self.bevestig,
            limits=limits or Limits(),
            clock=self.klok,
            sleep=self.klok.slaap,
            chance=lambda: 1.0,
            **rest,  # type: ignore[arg-type]
        )

    async def stuur(self, ready: Ready) -> Outcome:
        self.bezig[ready.chat] += 1
        assert self.bezig[ready.chat] == 1, "two under way in one chat"
        self.tegelijk = max(self.tegelijk, sum(self.bezig.values()))
        self.verstuurd.append((self.klok.nu, ready.chat, ready.message))
        if self.duur:
            await self.klok.slaap(self.duur)
        self.bezig[ready.chat] -= 1
        wat = self.gesprekken[ready.row]
        return wat.pop(0) if wat else Sent(1000 + ready.row)

    async def vink_af(self, resultaten: list[Settled]) -> None:
        self.kluiten.append(len(resultaten))
        self.klaar.extend(resultaten)

    async def bevestig(self, tik: str) -> None:
        self.tikken.append(tik)

    def teksten(self, chat: int | None = None) -> list[str]:
        return [bericht.text for _moment, waar, bericht in self.verstuurd if chat in (None, waar)]

    def momenten(self) -> list[float]:
        return [moment for moment, _chat, _bericht in self.verstuurd]

    def uitslag(self) -> dict[int, str]:
        return {een.row: een.result for een in self.klaar}


def bericht(rij: int, chat: int = 1, tekst: str = "", baan: str = "gesprek", **rest: object) -> Ready:
    soort = str(rest.pop("kind", "send"))
    return Ready(rij, b"p", chat, Rendered(soort, tekst or str(rij), lane=baan, **rest))  # type: ignore[arg-type]


async def test_berichten_in_een_chat_komen_op_volgorde_en_een_voor_een() -> None:
    wereld = Wereld(UNLIMITED, duur=0.5)
    await wereld.bezorging.hand_over(bericht(rij) for rij in range(1, 11))
    await wereld.klok.tot(10)
    assert wereld.teksten() == [str(rij) for rij in range(1, 11)]
    assert [een.row for een in wereld.klaar] == list(range(1, 11))
    assert all(een.message == 1000 + een.row for een in wereld.klaar)


async def test_wat_erbij_komt_terwijl_een_bericht_onderweg_is_wacht_op_dat_bericht() -> None:
    wereld = Wereld(UNLIMITED, duur=1.0)
    for rij in range(1, 6):
        await wereld.bezorging.hand_over([bericht(rij)])
        await wereld.klok.tot(rij * 0.1)
    await wereld.klok.tot(10)
    assert wereld.momenten() == pytest.approx([0, 1, 2, 3, 4])
    assert wereld.teksten() == ["1", "2", "3", "4", "5"]


async def test_verschillende_chats_wachten_niet_op_elkaar() -> None:
    wereld = Wereld(UNLIMITED, duur=1.0)
    await wereld.bezorging.hand_over(bericht(rij, chat=rij) for rij in range(1, 31))
    await wereld.klok.tot(1.5)
    assert len(wereld.klaar) == 30


async def test_er_zijn_nooit_meer_verzoeken_tegelijk_dan_afgesproken() -> None:
    wereld = Wereld(Limits(per_second=0, chat_per_second=0, in_flight=7), duur=1.0)
    await wereld.bezorging.hand_over(bericht(rij, chat=rij) for rij in range(1, 31))
    await wereld.klok.tot(20)
    assert wereld.tegelijk == 7
    assert len(wereld.klaar) == 30


async def test_een_chat_krijgt_vijf_berichten_ineens_en_daarna_een_per_seconde() -> None:
    wereld = Wereld(Limits(chat_burst=5))
    await wereld.bezorging.hand_over(bericht(rij) for rij in range(1, 9))
    await wereld.klok.tot(10)
    assert wereld.momenten() == pytest.approx([0, 0, 0, 0, 0, 1, 2, 3])


async def test_in_geen_enkele_seconde_gaan_er_meer_dan_achtentwintig_weg() -> None:
    wereld = Wereld()
    await wereld.bezorging.hand_over(bericht(rij, chat=rij) for rij in range(1, 201))
    await wereld.klok.tot(30)
    momenten = wereld.momenten()
    assert len(momenten) == 200
    assert max(sum(begin <= m < begin + 1 for m in momenten) for begin in momenten) <= 28
    assert momenten[-1] < 10


async def test_een_antwoord_gaat_voor_een_campagne_van_vijfhonderd() -> None:
    wereld = Wereld(duur=0.05)
    await wereld.bezorging.hand_over(bericht(rij, chat=rij, baan="campagne") for rij in range(1, 501))
    for stap in range(50):
        await wereld.klok.tot(2 + stap * 0.1)
        chat = 1000 + stap
        await wereld.bezorging.hand_over([bericht(chat, chat=chat, tekst="antwoord")])
        await wereld.klok.rust()
        assert wereld.teksten(chat) == ["antwoord"], "the reply had to wait for a campaign"
    await wereld.klok.tot(60)
    assert len(wereld.klaar) == 550
    campagne = [moment for moment, _chat, b in wereld.verstuurd if b.lane == "campagne"]
    assert max(sum(begin <= m < begin + 1 for m in campagne) for begin in campagne) <= 21


async def test_gesprek_gaat_voor_herinnering_en_herinnering_voor_campagne() -> None:
    wereld = Wereld(Limits(per_second=0, chat_per_second=0, campaign_per_second=0, in_flight=1), duur=0.1)
    await wereld.bezorging.hand_over([bericht(9, chat=9)])  # something is under way
    await wereld.bezorging.hand_over(
        [bericht(3, 3, baan="campagne"), bericht(2, 2, baan="herinnering"), bericht(1, 1), bericht(4, 2)]
    )
    await wereld.klok.tot(3)
    assert wereld.teksten() == ["9", "1", "4", "2", "3"]


async def test_te_snel_in_een_chat_laat_alleen_die_chat_rusten() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [RateLimited(17)]
    await wereld.bezorging.hand_over([bericht(1, 1), bericht(2, 1), bericht(3, 2), bericht(4, 2)])
    await wereld.klok.tot(16.9)
    assert wereld.teksten(1) == ["1"]
    assert wereld.teksten(2) == ["3", "4"]
    await wereld.klok.tot(17.1)
    assert wereld.teksten(1) == ["1", "1", "2"]
    assert set(wereld.uitslag().values()) == {"sent"}


async def test_te_snel_in_twee_chats_laat_alles_rusten() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [RateLimited(20)]
    wereld.gesprekken[2] = [RateLimited(30)]
    await wereld.bezorging.hand_over([bericht(1, 1), bericht(2, 2)])
    await wereld.klok.rust()
    await wereld.bezorging.hand_over([bericht(3, 3)])
    await wereld.klok.tot(29)
    assert wereld.teksten(3) == []
    await wereld.klok.tot(31)
    assert wereld.teksten(3) == ["3"]
    assert len(wereld.klaar) == 3


async def test_een_gesprek_zonder_antwoord_van_telegram_wordt_na_een_pauze_herhaald() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [Ambiguous(), Ambiguous(), Ambiguous()]
    await wereld.bezorging.hand_over([bericht(1), bericht(2)])
    await wereld.klok.tot(4.9)
    assert wereld.teksten() == ["1"]
    await wereld.klok.tot(100)
    assert wereld.teksten() == ["1", "1", "1", "1", "2"]
    assert wereld.momenten()[:4] == pytest.approx([0, 5, 15, 35])
    assert wereld.uitslag() == {1: "sent", 2: "sent"}


async def test_een_campagne_zonder_antwoord_van_telegram_wordt_nooit_herhaald() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [Ambiguous()]
    await wereld.bezorging.hand_over([bericht(1, baan="campagne"), bericht(2, baan="campagne")])
    await wereld.klok.tot(1000)
    assert wereld.teksten() == ["1", "2"]
    assert wereld.uitslag() == {1: "onzeker", 2: "sent"}


async def test_een_herinnering_wordt_hoogstens_een_keer_herhaald() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [Ambiguous(), Ambiguous()]
    await wereld.bezorging.hand_over([bericht(1, baan="herinnering")])
    await wereld.klok.tot(1000)
    assert wereld.teksten() == ["1", "1"]
    assert wereld.uitslag() == {1: "onzeker"}


async def test_een_twijfelende_herinnering_houdt_een_antwoord_niet_op() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [Ambiguous()]
    await wereld.bezorging.hand_over([bericht(1, baan="herinnering")])
    await wereld.klok.tot(1)
    await wereld.bezorging.hand_over([bericht(2)])
    await wereld.klok.rust()
    assert wereld.teksten() == ["1", "2"] or wereld.teksten() == ["1", "2", "1"]
    await wereld.klok.tot(20)
    assert wereld.uitslag() == {1: "sent", 2: "sent"}


async def test_zonder_netwerk_blijft_elk_gesprek_bewaard_en_worden_de_pauzes_langer() -> None:
    wereld = Wereld(UNLIMITED)
    for rij in range(1, 21):
        wereld.gesprekken[rij] = [Unreachable()] * 3
    await wereld.bezorging.hand_over(bericht(rij, chat=rij) for rij in range(1, 21))
    await wereld.klok.rust()
    assert len(wereld.verstuurd) == 20
    assert not wereld.bezorging.reachable
    await wereld.klok.tot(30)
    # One goes ahead to look, not all twenty at every try.
    assert len(wereld.verstuurd) <= 26
    await wereld.klok.tot(20_000)
    assert set(wereld.uitslag().values()) == {"sent"}
    assert len(wereld.klaar) == 20
    assert wereld.bezorging.reachable


async def test_een_uur_zonder_netwerk_geeft_geen_stroom_van_pogingen() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [Unreachable()] * 10_000
    await wereld.bezorging.hand_over([bericht(1)])
    await wereld.klok.tot(3600)
    assert 20 < len(wereld.verstuurd) < 60


async def test_wie_de_bot_blokkeert_krijgt_niets_meer_en_anderen_merken_niets() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [Blocked()]
    weg = [bericht(1, 1), bericht(2, 1), bericht(3, 1, baan="campagne")]
    await wereld.bezorging.hand_over([*weg, bericht(4, 2)])
    await wereld.klok.tot(5)
    assert wereld.teksten(1) == ["1"]
    assert wereld.teksten(2) == ["4"]
    assert wereld.uitslag() == {1: "gone", 2: "gone", 3: "gone", 4: "sent"}
    await wereld.bezorging.hand_over([bericht(5, 1)])  # and came back
    await wereld.klok.rust()
    assert wereld.uitslag()[5] == "sent"


async def test_een_geweigerd_bericht_houdt_het_volgende_niet_tegen() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [BadRequest()]
    wereld.gesprekken[2] = [MessageGone()]
    await wereld.bezorging.hand_over([bericht(1), bericht(2, kind="edit", target=7), bericht(3)])
    await wereld.klok.tot(5)
    assert wereld.uitslag() == {1: "refused", 2: "refused", 3: "sent"}


async def test_een_fout_in_eigen_code_kost_een_bericht_en_niet_de_bezorging() -> None:
    wereld = Wereld(UNLIMITED)
    echt = wereld.stuur

    async def kapot(ready: Ready) -> Outcome:
        if ready.row == 1:
            raise ZeroDivisionError
        return await echt(ready)

    wereld.bezorging._send = kapot
    await wereld.bezorging.hand_over([bericht(1), bericht(2)])
    await wereld.klok.tot(100)
    assert wereld.uitslag() == {1: "refused", 2: "sent"}


async def test_niet_veranderd_is_gelukt() -> None:
    wereld = Wereld(UNLIMITED)
    wereld.gesprekken[1] = [NotModified()]
    await wereld.bezorging.hand_over([bericht(1, kind="edit", target=7)])
    await wereld.klok.rust()
    assert wereld.klaar == [Settled(1, "sent", 7)]


async def test_van_twee_wachtende_aanpassingen_van_een_bericht_gaat_alleen_de_laatste() -> None:
    wereld = Wereld(UNLIMITED, duur=1)
    tikken = [bericht(rij, kind="edit", target=7) for rij in range(2, 32)]
    await wereld.bezorging.hand_over([bericht(1), *tikken, bericht(40, kind="edit", target=8)])
    assert len(wereld.bezorging) == 3  # one under way, two waiting
    await wereld.klok.tot(10)
    assert wereld.teksten() == ["1", "31", "40"]
    assert wereld.uitslag()[2] == "superseded"
    assert len(wereld.klaar) == 32


async def test_een_aanpassing_vindt_het_bericht_dat_onder_haar_naam_is_verstuurd() -> None:
    wereld = Wereld(UNLIMITED, duur=1)
    await wereld.bezorging.hand_over([bericht(1, mark="v"), bericht(2, kind="edit", mark="v")])
    await wereld.klok.tot(5)
    assert [b.target for _m, _c, b in wereld.verstuurd] == [0, 1001]


async def test_een_onbekende_naam_wordt_opgezocht_en_anders_geweigerd() -> None:
    async def zoek(ready: Ready) -> int:
        return 55 if ready.message.mark == "oud" else 0

    wereld = Wereld(UNLIMITED, find=zoek)
    await wereld.bezorging.hand_over([bericht(1, kind="edit", mark="oud"), bericht(2, kind="edit", mark="nooit")])
    await wereld.klok.rust()
    assert [b.target for _m, _c, b in wereld.verstuurd] == [55]
    assert wereld.uitslag() == {1: "sent", 2: "refused"}


async def test_een_tik_wordt_eerst_bevestigd_en_een_fout_daarbij_telt_niet() -> None:
    wereld = Wereld(UNLIMITED)
    volgorde: list[str] = []

    async def bevestig(tik: str) -> None:
        volgorde.append(tik)
        raise TimeoutError

    wereld.bezorging._taps._answer = bevestig
    wereld.bezorging.ack(["t1", ""])
    await wereld.bezorging.hand_over([bericht(1)])
    await wereld.klok.rust()
    assert volgorde == ["t1"]
    assert wereld.uitslag() == {1: "sent"}


async def test_een_vol_geheugen_laat_de_aanvoer_wachten_en_verliest_niets() -> None:
    wereld = Wereld(Limits(per_second=0, chat_per_second=0, memory=20, in_flight=5), duur=1)
    aanvoer = asyncio.create_task(wereld.bezorging.hand_over(bericht(r, chat=r) for r in range(1, 101)))
    await wereld.klok.rust()
    assert not aanvoer.done()
    assert len(wereld.bezorging) <= 25
    await wereld.klok.tot(60)
    assert aanvoer.done()
    assert len(wereld.klaar) == 100


async def test_resultaten_gaan_samen_naar_de_schrijver_als_die_bezig_is() -> None:
    wereld = Wereld(UNLIMITED)
    echt, poort = wereld.vink_af, asyncio.Event()

    async def traag(resultaten: list[Settled]) -> None:
        await poort.wait()
        await echt(resultaten)

    wereld.bezorging._settling._settle = traag
    await wereld.bezorging.hand_over(bericht(rij, chat=rij) for rij in range(1, 101))
    await wereld.klok.rust()
    poort.set()
    await wereld.klok.tot(1)
    assert sum(wereld.kluiten) == 100
    assert len(wereld.kluiten) <= 4


async def test_een_database_die_even_niet_wil_kost_geen_resultaten() -> None:
    wereld = Wereld(UNLIMITED)
    echt, pogingen = wereld.vink_af, 0

    async def weigert(resultaten: list[Settled]) -> None:
        nonlocal pogingen
        pogingen += 1
        if pogingen < 4:
            raise OSError
        await echt(resultaten)

    wereld.bezorging._settling._settle = weigert
    await wereld.bezorging.hand_over([bericht(1), bericht(2), bericht(3)])
    await wereld.klok.tot(10)
    assert [een.row for een in wereld.klaar] == [1, 2, 3]


async def test_een_antwoord_aan_een_onbekende_wordt_niet_afgevinkt() -> None:
    wereld = Wereld(UNLIMITED)
    await wereld.bezorging.hand_over([bericht(0, tekst="Vraag de link aan je organisatie.")])
    await wereld.klok.rust()
    assert len(wereld.verstuurd) == 1
    assert wereld.klaar == []


async def test_sluiten_maakt_af_wat_onderweg_is_en_begint_niets_nieuws() -> None:
    wereld = Wereld(UNLIMITED, duur=1)
    await wereld.bezorging.hand_over([bericht(1), bericht(2)])
    await wereld.klok.rust()
    einde = asyncio.create_task(wereld.bezorging.close())
    await wereld.klok.tot(3)
    await einde
    assert wereld.teksten() == ["1"]
    assert wereld.uitslag() == {1: "sent"}


async def test_na_veel_mensen_blijft_er_niets_in_het_geheugen_staan() -> None:
    wereld = Wereld(duur=0)
    for ronde in range(5):
        begin = ronde * 1000
        await wereld.bezorging.hand_over(bericht(r, chat=r) for r in range(begin + 1, begin + 1001))
        await wereld.klok.tot(wereld.klok.nu + 100)
    assert len(wereld.klaar) == 5000
    assert len(wereld.bezorging._lanes._chats) <= 2001
