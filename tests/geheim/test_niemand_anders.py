"""Nothing can be sent to anybody but the person whose event it is: shown from the types, and from what arrives."""

import ast
import asyncio
import dataclasses
from pathlib import Path

import pytest

from bot.engine import effects
from bot.engine.effects import Effect
from bot.engine.messages import Bubble, Button, Phrase, Rendered
from bot.proeftuin import Telefoon
from bot.rollen.medewerker import rol
from tests.databases import Databank
from tests.geheim.test_wissen import vertel
from tests.pad.draaiend import dienst, zeg

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
ONTVANGERS = {
    "chat",
    "chat_id",
    "person",
    "persoon",
    "to",
    "recipient",
    "ontvanger",
    "user",
    "user_id",
    "aan",
    "naar",
    "wie",
}
ROL = Path(rol.__file__).parent


def test_geen_enkel_effect_en_geen_enkel_bericht_heeft_een_ontvanger() -> None:
    soorten = [soort for soort in vars(effects).values() if isinstance(soort, type) and issubclass(soort, Effect)]
    assert len(soorten) > 10
    for soort in (*soorten, Bubble, Button, Phrase, Rendered):
        velden = {veld.name for veld in dataclasses.fields(soort)}
        assert not velden & ONTVANGERS, soort.__name__


def test_elk_effect_heeft_een_regel_en_een_onbekend_effect_wordt_geweigerd() -> None:
    soorten = {soort for soort in vars(effects).values() if isinstance(soort, type) and issubclass(soort, Effect)}
    # what only the organisation's desk carries out has no rule here, so that it is refused
    assert soorten - {Effect, effects.Outcome} == set(rol._RULES)


def test_in_de_rol_is_er_een_plek_die_verstuurt_en_die_noemt_alleen_de_mens_van_de_beurt() -> None:
    """Whoever adds another way out, must come past this test."""
    gevonden: list[tuple[str, str, str]] = []
    for bestand in sorted(ROL.glob("*.py")):
        for functie in ast.walk(ast.parse(bestand.read_text())):
            if not isinstance(functie, ast.FunctionDef):
                continue
            for oproep in ast.walk(functie):
                if isinstance(oproep, ast.Call) and isinstance(oproep.func, ast.Attribute):
                    wat = ast.unparse(oproep.func)
                    if wat.endswith(("outbox.add", "passing.append", "hand_over")):
                        gevonden.append((bestand.name, functie.name, ast.unparse(oproep)))
    assert gevonden == [
        ("beurt.py", "send", "self.kamer.outbox.add(self.person, self.chat, message)"),
        ("beurt.py", "send", "self.kamer.passing.append((self.event.chat, message))"),
    ]


async def test_wat_twee_mensen_tegelijk_zeggen_komt_alleen_bij_henzelf_aan(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna, bert, charlie = d.persoon("Anna"), d.persoon("Bert"), d.persoon("Charlie")
        andere_bot = d.tuin.bot("organisatiebot")
        leiding, hr = d.tuin.persoon("Els", andere_bot), d.tuin.persoon("Hilde", andere_bot)
        # they are employees too, of the same team, and have this bot on their phone
        els, hilde = d.persoon("Els", persoon=leiding.persoon), d.persoon("Hilde", persoon=hr.persoon)
        for wie in (anna, bert, charlie, els, hilde):
            await d.doe_mee(wie)
        voor = {wie.id: len(wie.van_bot) for wie in (charlie, els, hilde)}
        d.tuin.journal.wis()
        await asyncio.gather(vertel(anna, "vioolspelen"), vertel(bert, "trompetspelen"))
        await zeg(bert, bert.typ("/wis"))
        await zeg(bert, bert.typ("wis"), 0.3)
        gezien = {"vioolspelen": 0, "trompetspelen": 0}
        for oproep in d.tuin.journal.oproepen:
            tekst = repr(oproep.parameters)
            for woord, eigenaar in (("vioolspelen", anna), ("trompetspelen", bert)):
                if woord in tekst:
                    gezien[woord] += 1
                    assert oproep.parameters["chat_id"] == eigenaar.chat.id
            if "chat_id" in oproep.parameters:
                assert oproep.parameters["chat_id"] in (anna.chat.id, bert.chat.id)
        assert min(gezien.values()) >= 3
        assert _pdf(anna) == 1
        for wie in (charlie, els, hilde):
            assert len(wie.van_bot) == voor[wie.id]
        assert not leiding.van_bot
        assert not hr.van_bot


def _pdf(wie: Telefoon) -> int:
    return sum(b.document is not None for b in wie.van_bot)
