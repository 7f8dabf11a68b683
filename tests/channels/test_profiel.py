"""Commands and descriptions."""

import re

import pytest

from bot.channels.medewerkersbot.profile import WORDS
from bot.channels.profile import keep_profile
from bot.engine.words_person import ABOUT, COMMANDS, DESCRIPTION
from bot.proeftuin import Proeftuin
from tests.channels.kanalen import Kanaal


def vertaal(taal: str, tekst: str) -> str:
    return f"[{taal}] {tekst}"[:120] if taal == "en" else tekst


@pytest.mark.asyncio
async def test_het_profiel_wordt_een_keer_gezet_en_daarna_met_rust_gelaten(kanaal: Kanaal) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        async with kanaal.Client(bot.token, tuin.url) as client:
            post = kanaal.profiel(client)
            assert await keep_profile(post, WORDS, ("", "en"), vertaal) == 6
            assert bot.descriptions[""] == DESCRIPTION
            assert bot.descriptions["en"].startswith("[en] ")
            assert await keep_profile(post, WORDS, ("", "en"), vertaal) == 0
            assert await keep_profile(post, WORDS, ("", "en"), lambda taal, tekst: vertaal(taal, tekst)[:100]) > 0


@pytest.mark.asyncio
async def test_een_fout_in_het_profiel_stopt_de_bot_niet(kanaal: Kanaal, caplog: pytest.LogCaptureFixture) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        async with kanaal.Client(bot.token, tuin.url) as client:
            post = kanaal.profiel(client)
            tuin.faults.plan("getMyCommands", "http_500")
            tuin.faults.plan("setMyDescription", "http_429")
            assert await keep_profile(post, WORDS, ("",), vertaal) == 1
            assert "Unreachable" in caplog.text
            assert bot.token not in caplog.text


def test_de_teksten_passen_bij_telegram() -> None:
    assert len(DESCRIPTION) <= 512
    assert len(ABOUT) <= 120
    for naam, uitleg in COMMANDS.items():
        assert re.fullmatch("[a-z0-9_]{1,32}", naam)
        assert len(uitleg) <= 40
    assert list(COMMANDS) == ["start", "menu", "verder", "pauze", "instellingen", "privacy", "wis",
                              "mijngegevens", "stop", "help"]
