"""Anything a person can do, in any order, against the real path and a simple model of what they said."""

from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.engine.events import Event, Kind
from bot.engine.messages import Phrase
from bot.engine.ports import Ready
from bot.teksten import LANGUAGES
from bot.wiring.register import dialogen
from tests.databases import Databank
from tests.pad.huis import KENNISMAKEN, MEEDOEN, Huis, kies, opstelling
from tests.pad.model import STAPPEN, Mens

MEESTE_BERICHTEN = 7  # of one act; the end with a card is the longest: edit, card, document, what to do, menu
VRAGEN = (
    "Snelle voorbereiding (5 min)",
    "Deze week",
    "Over mijn loopbaan",
    "4  goed",
    "Rust",
    "Klaar",
    "Drukte",
    "Klaar",
)
TOT = ((), (), (), VRAGEN[:4], (*VRAGEN, "Zo verder doen", "Ik weet het niet", "Mijn uren", "Sla over"))
WIE = st.integers(0, 1)
WOORDEN = ("menu", "verder", "terug", "pauze", "wie", "privacy", "help", "instellingen", "sla over", "stop")
DIALOGEN = ("voorbereiding_kort", "even_moeilijk")
BEKEND = (
    "menu",
    "verder",
    "pauze",
    "terug",
    "sla_over",
    "wie",
    "help",
    "privacy",
    "wis",
    "wis_ja",
    "wis_nee",
    "stop",
    "instellingen",
    "kaarten",
    "kaart",
    "document",
    "kaart_weg",
    "kaart_weg_ja",
)
NIET_GEZEGD = ("slot", "vragen")  # ticks for a card, and the organisation's own questions: here there are none
COMMANDO = {"sla over": "sla_over"}


def bekend(data: str) -> bool:
    """Does the model know what this button does? Other dialogues are made of the same steps and have transcripts."""
    woord, _, ding = data.removeprefix("!").partition(":")
    if not data.startswith("!"):
        return True
    return ding in DIALOGEN if woord in ("start", "opnieuw", "opnieuw_ja") else woord in BEKEND


class Gesprek(RuleBasedStateMachine):
    """Two people who never meet. `huis` is handed in: one database for all examples, new people in each."""

    huis: ClassVar[Huis]
    nieuw_huis: ClassVar[bool] = False

    @initialize(ver=st.lists(st.integers(0, 4), min_size=2, max_size=2))
    def begin(self, ver: list[int]) -> None:
        """A stranger, somebody who just joined, in the menu, in the middle of the questions, or near their end."""
        huis = self.huis
        self.telefoons = [huis.nieuw(), huis.nieuw()]
        self.mensen = [Mens(), Mens()]
        self.getypt: list[str] = []
        self.daden: list[str] = []
        self.oude_tik: set[int] = set()
        self.dubbel: set[int] = set()  # who has a message of which the number was lost in a crash: nobody can delete it
        self.laatste: Event | None = None
        self.opzij = huis.opzij()
        for wie, graad in enumerate(ver):
            if graad:
                self.open_de_link(wie=wie, team=wie)
                for woorden in (*(MEEDOEN if graad == 1 else KENNISMAKEN), *TOT[graad]):
                    self._tik(wie, kies(self.telefoons[wie], woorden))

    # acts

    @rule(wie=WIE, team=WIE)
    def open_de_link(self, wie: int, team: int) -> None:
        self.doe(wie, self.huis.typ(self.telefoons[wie], f"/start {self.huis.codes[team]}"))
        self.mensen[wie].vraagt_wis = False

    @rule(wie=WIE, keuze=st.integers(0, 10_000))
    def tik_op_een_knop(self, wie: int, keuze: int) -> None:
        """Any button of the last message that has some: this is how a conversation goes on."""
        knoppen = [b for b in self.telefoons[wie].berichten.values() if b.knoppen]
        if knoppen:
            bericht = knoppen[-1]
            self._tik(wie, (bericht.nummer, *bericht.knoppen[keuze % len(bericht.knoppen)]))

    @rule(wie=WIE, keuze=st.integers(0, 10_000))
    def antwoord_en_nog_een(self, wie: int, keuze: int) -> None:
        for getal in (keuze % 100, keuze // 100):
            self.antwoord_op_de_vraag(wie=wie, keuze=getal)

    @rule(wie=WIE, keuze=st.integers(0, 10_000))
    def antwoord_op_de_vraag(self, wie: int, keuze: int) -> None:
        """A button that is an answer, or that goes on: conversations reach their end more often this way."""
        knoppen = [b for b in self.telefoons[wie].berichten.values() if b.knoppen]
        if knoppen:
            bericht = knoppen[-1]
            gewoon = [k for k in bericht.knoppen if ":~" not in k[1] or k[1].endswith(("~klaar", "~kaart", "~bewaar"))]
            if gewoon:
                self._tik(wie, (bericht.nummer, *gewoon[keuze % len(gewoon)]))

    @rule(wie=WIE, keuze=st.integers(0, 10_000))
    def tik_ergens_hoger_op_een_knop(self, wie: int, keuze: int) -> None:
        knoppen = self.telefoons[wie].knoppen
        if knoppen:
            self._tik(wie, knoppen[keuze % len(knoppen)])

    @rule(wie=WIE, keuze=st.integers(0, 10_000))
    def tik_op_een_knop_van_vroeger(self, wie: int, keuze: int) -> None:
        """A button that the bot took away: the phone had no network, or the finger was faster."""
        vroeger = self.telefoons[wie].vroeger
        if vroeger:
            self.oude_tik.add(wie)
            self._tik(wie, vroeger[-1 - keuze % len(vroeger)], zichtbaar=False)

    @rule(wie=WIE, woord=st.sampled_from(WOORDEN), schuin=st.booleans())
    def gebruik_een_woord(self, wie: int, woord: str, schuin: bool) -> None:
        naam = COMMANDO.get(woord, woord)
        mens = self.mensen[wie]
        if mens.lid:
            if mens.vraagt_wis and not schuin:
                mens.vraagt_wis = False  # typed words answer the question whether all may go
            else:
                mens.woord(naam)
        self.doe(wie, self.huis.typ(self.telefoons[wie], f"/{naam}" if schuin else woord))

    @rule(wie=WIE, getal=st.integers(0, 9))
    def typ_een_getal(self, wie: int, getal: int) -> None:
        self._typ(wie, str(getal), "optie")

    @rule(wie=WIE, keuze=st.integers(0, 10_000), hoofdletters=st.booleans())
    def typ_de_woorden_van_een_knop(self, wie: int, keuze: int, hoofdletters: bool) -> None:
        plek = self.mensen[wie].hier
        if plek is not None:
            stap = STAPPEN[self.mensen[wie].rondes[plek.run].dialoog][plek.stap]
            opties = list(getattr(stap, "opties", {}).values())
            if opties and self.mensen[wie].account.get("taal", "nl_BE") == "nl_BE":
                woorden = opties[keuze % len(opties)]
                self._typ(wie, woorden.upper() if hoofdletters else woorden, "optie")

    @rule(wie=WIE, soort=st.sampled_from(("eigen", "eigen", "eigen", "naam", "nood")))
    def typ_eigen_woorden(self, wie: int, soort: str) -> None:
        woorden = f"geplant{len(self.getypt)}x{self.telefoons[wie].nummer}"
        zin = {
            "eigen": f"ik wil {woorden}",
            "naam": f"bel 0470 12 34 56 {woorden}",
            "nood": f"ik wil niet meer leven {woorden}",
        }
        self.getypt.append(woorden)
        self._typ(wie, zin[soort], soort)

    @rule(wie=WIE, kind=st.sampled_from((Kind.UNREADABLE, Kind.FILE, Kind.EDITED)))
    def stuur_iets_anders(self, wie: int, kind: Kind) -> None:
        self.mensen[wie].vraagt_wis = False
        self.doe(
            wie, self.huis.anders(self.telefoons[wie], kind, text="sticker", name="x.pdf"), stil=kind is Kind.EDITED
        )

    @rule(wie=WIE, zin=st.integers(0, 7))
    def wis_alles(self, wie: int, zin: int) -> None:
        """Typed twice: the second time it happens. Rare, or nothing would ever get finished."""
        if zin >= 5:
            self._wis(wie, 2 if zin == 7 else 1)

    @rule()
    @precondition(lambda self: self.laatste is not None)
    def hetzelfde_komt_nog_eens(self) -> None:
        """Telegram brings an update twice: nothing happens."""
        assert self.laatste is not None
        assert self.huis.stuur(self.laatste) == []

    @rule(netjes=st.booleans())
    def herstart(self, netjes: bool) -> None:
        assert self.huis.herstart(netjes=netjes) == []

    @rule(wie=WIE, netjes=st.booleans(), gezien=st.booleans())
    def sterf_voor_het_bezorgen(self, wie: int, netjes: bool, gezien: bool) -> None:
        """The process dies between the commit and the phone, or right after: every message comes, in order."""
        if not self.mensen[wie].lid:
            return
        self.mensen[wie].woord("menu")
        event = self.huis.typ(self.telefoons[wie], "/menu")
        klaar = self.huis.stuur(event, bezorgen=False)
        if gezien:
            self.huis.bezorg(klaar, afvinken=False)
            self.dubbel.add(wie)
        weer = self.huis.herstart(netjes=netjes)
        assert [een.message for een in weer] == [een.message for een in klaar]
        self.huis.bezorg(weer)
        self.laatste = event

    @rule(keuze=st.integers(0, 10_000), ander=st.integers(0, 10_000))
    def allebei_tegelijk(self, keuze: int, ander: int) -> None:
        """One batch with both, each on the last message with buttons."""
        events = []
        for wie, getal in enumerate((keuze, ander)):
            met_knoppen = [b for b in self.telefoons[wie].berichten.values() if b.knoppen]
            if met_knoppen:
                bericht = met_knoppen[-1]
                knop = bericht.knoppen[getal % len(bericht.knoppen)]
                if knop[1] in ("!wis", "!wis_ja") or not bekend(knop[1]):
                    continue
                self.mensen[wie].tik(*knop)
                events.append(self.huis.tik(self.telefoons[wie], (bericht.nummer, *knop)))
        self._stuur(events)

    # how an act goes

    def _tik(self, wie: int, knop: tuple[int, str, str], *, zichtbaar: bool = True) -> None:
        if not bekend(knop[2]):
            return
        self._klopt_het_woord(wie, knop)
        was_lid = self.mensen[wie].lid
        self.mensen[wie].tik(knop[1], knop[2])
        weg = was_lid and not self.mensen[wie].lid
        self.doe(wie, self.huis.tik(self.telefoons[wie], knop), stil=not zichtbaar)
        if weg:
            self._is_weg(wie)

    def _klopt_het_woord(self, wie: int, knop: tuple[int, str, str]) -> None:
        """The words on an answer's button are those of the answer that it stands for."""
        run, _, rest = knop[2].partition(":")
        stap_naam, _, toets = rest.partition(":")
        ronde = self.mensen[wie].rondes.get(run)
        if ronde is None:
            return
        stap = STAPPEN[ronde.dialoog].get(stap_naam)
        opties = getattr(stap, "opties", {})
        if toets in opties:
            woorden = {self.huis.proces.teksten.words(Phrase(opties[toets]), taal) for taal in LANGUAGES}
            assert knop[1].lstrip("☑☐ ").removeprefix(f"{toets}  ") in woorden

    def _typ(self, wie: int, tekst: str, soort: str) -> None:
        met_knoppen = [b for b in self.telefoons[wie].berichten.values() if b.knoppen]
        if met_knoppen and met_knoppen[-1].knoppen[0][1].startswith("=") and self.mensen[wie].hier is not None:
            return  # words below such a question may be meant for it: that is in the tests of the turn
        over_wissen = self.mensen[wie].vraagt_wis  # then the words answer that question and no button
        self.mensen[wie].typ(tekst, soort)
        if not over_wissen:
            self._slot_getypt(wie, tekst)
        self.doe(wie, self.huis.typ(self.telefoons[wie], tekst))

    def _slot_getypt(self, wie: int, tekst: str) -> None:
        """At the end a number typed counts as that button."""
        mens = self.mensen[wie]
        if mens.hier is None or mens.hier.stap != "slot" or not tekst.isdigit():
            return
        for bericht in reversed(self.telefoons[wie].berichten.values()):
            if any(data.startswith(f"{mens.hier.run}:slot:") for _w, data in bericht.knoppen):
                if 1 <= int(tekst) <= len(bericht.knoppen):
                    mens.tik(*bericht.knoppen[int(tekst) - 1])
                return

    def _wis(self, wie: int, keer: int) -> None:
        for _ in range(keer):
            was_lid = self.mensen[wie].lid
            if was_lid:
                self.mensen[wie].woord("wis")
            self.doe(wie, self.huis.typ(self.telefoons[wie], "wis"))
            if was_lid and not self.mensen[wie].lid:
                self._is_weg(wie)
                return

    def doe(self, wie: int, event: Event, *, stil: bool = False) -> None:
        """One event. `stil`: no answer is also fine (an edited message, a second tap)."""
        klaar = self._stuur([event])
        assert klaar or stil, f"no reply at all\n{self.verslag()}"

    def _stuur(self, events: list[Event]) -> list[Ready]:
        klaar = self.huis.stuur(*events, bezorgen=False)
        eigen = {event.chat for event in events}
        assert {een.chat for een in klaar} <= eigen, "a message to somebody else"
        for chat in eigen:
            assert sum(een.chat == chat for een in klaar) <= MEESTE_BERICHTEN
        for event in events:
            antwoord = " | ".join(
                f"{een.message.kind}:{een.message.text[-60:]!r}" for een in klaar if een.chat == event.chat
            )
            self.daden.append(f"{event.chat % 2} {event.kind} {event.name}{event.text}{event.data} -> {antwoord}")
        self.huis.bezorg(klaar)
        for wie, telefoon in enumerate(self.telefoons):
            for een in klaar:
                if een.chat == telefoon.nummer and een.message.kind in ("send", "edit"):
                    rijen = een.message.rows
                    try:
                        self.mensen[wie].zie([(woorden, data) for rij in rijen for woorden, data, _url in rij])
                    except AssertionError as fout:
                        fout.add_note(self.verslag())
                        raise
        self.laatste = events[-1] if events else self.laatste
        return klaar

    def verslag(self) -> str:
        """The last acts, with what came of them: easier to read than keys and numbers."""
        waar = [
            f"{telefoon.nummer % 2} {mens.hier}" for mens, telefoon in zip(self.mensen, self.telefoons, strict=True)
        ]
        return "\n".join(["", *self.daden[-14:], *waar])

    def _is_weg(self, wie: int) -> None:
        """After erasing: no row, no farewell, and the receipt is the last thing on the phone."""
        assert self.huis.rijen(self.telefoons[wie].nummer) == 0
        assert self.huis.alles(self.telefoons[wie].nummer) == {}
        assert self.huis.afscheid() == 0
        assert "Alles is gewist" in self.telefoons[wie].laatste.tekst or "erased" in self.telefoons[wie].laatste.tekst
        if wie not in self.dubbel:
            assert not any("geplant" in b.tekst for b in self.telefoons[wie].berichten.values())

    # what must always hold

    @invariant()
    def wat_bewaard_is_is_wat_de_mensen_zeiden(self) -> None:
        if not hasattr(self, "mensen"):
            return
        for mens, telefoon in zip(self.mensen, self.telefoons, strict=True):
            alles = self.huis.alles(telefoon.nummer)
            assert bool(alles) == mens.lid
            if not alles:
                continue
            bezig, klaar = mens.bewaard()
            assert gelezen(alles, "bezig") == bezig, self.verslag()
            assert gelezen(alles, "klaar") == klaar, self.verslag()
            assert len(alles["kaarten"]) == mens.kaarten, self.verslag()
            velden = {veld: alles["account"][veld] for veld in STAPPEN["welkom"] if veld in alles["account"]}
            velden.pop("taal", None)
            assert velden == {veld: waarde for veld, waarde in mens.account.items() if veld != "taal"}, self.verslag()

    @invariant()
    def alleen_de_vraag_van_nu_heeft_knoppen(self) -> None:
        """Of the dialogue that runs: an answered question keeps its answer and loses its buttons.

        A tap on a button that was gone already may bring its message to life again.
        """
        if not hasattr(self, "mensen"):
            return
        for wie, (mens, telefoon) in enumerate(zip(self.mensen, self.telefoons, strict=True)):
            if mens.hier is not None and wie not in self.oude_tik:
                van_nu = {
                    nummer
                    for nummer, _w, data in telefoon.knoppen
                    if data.startswith(f"{mens.hier.run}:")
                    and data.split(":")[2] not in ("~n", "~g", "~z", "~a")
                    and not data.split(":")[2].startswith("~j.")
                }
                assert len(van_nu) <= 1, self.verslag()

    @invariant()
    def niets_werd_opzij_gezet(self) -> None:
        if hasattr(self, "mensen"):
            assert self.huis.opzij() == self.opzij

    @invariant()
    def niemand_ziet_woorden_van_de_ander(self) -> None:
        if not hasattr(self, "mensen"):
            return
        assert not self.telefoons[1].berichten.keys() & self.telefoons[0].berichten.keys()


def gelezen(alles: dict[str, Any], staat: str) -> list[object]:
    found = []
    for dossier in alles["dossiers"]:
        gezegd = {
            stap: (tuple(antwoord["k"]), antwoord.get("t", ""))
            for stap, antwoord in dossier["antwoorden"].items()
            if stap not in NIET_GEZEGD
        }
        if staat == "klaar" and dossier["staat"] == "klaar":
            assert "slot" not in dossier["antwoorden"]
        if gezegd and dossier["staat"] == staat:
            found.append((dossier["dialoog"], sorted(gezegd.items())))
    return sorted(found)


def _draai(
    databank: Databank, organisatiebank: Databank, tmp_path: Path, voorbeelden: int, stappen: int, vast: bool
) -> None:
    assert dialogen("medewerker")
    huis = Huis(opstelling(tmp_path, databank, organisatiebank))
    Gesprek.huis = huis
    try:
        run_state_machine_as_test(
            Gesprek,
            settings=settings(
                max_examples=voorbeelden,
                stateful_step_count=stappen,
                deadline=None,
                derandomize=vast,
                database=None,
                suppress_health_check=list(HealthCheck),
                report_multiple_bugs=False,
                phases=[Phase.generate],
            ),
        )
    finally:
        huis.sluit()


def test_wat_mensen_ook_doen_het_bewaarde_is_wat_zij_zeiden(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    _draai(databank, organisatiebank, tmp_path, 100, 50, vast=True)


@pytest.mark.lang
def test_wat_mensen_ook_doen_heel_vaak_en_lang(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> None:
    _draai(databank, organisatiebank, tmp_path, 1_000, 80, vast=False)
