"""Commands and descriptions."""

import re

import pytest

from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.profile import ABOUT, COMMANDS, DESCRIPTION, set_profile
from bot.proeftuin import Proeftuin


def vertaal(taal: str, tekst: str) -> str:
    return f"[{taal}] {tekst}"[:120] if taal == "en" else tekst


@pytest.mark.asyncio
async def test_het_profiel_wordt_een_keer_gezet_en_daarna_met_rust_gelaten() -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        async with Client(bot.token, tuin.url) as client:
            assert await set_profile(client, ("", "en"), vertaal) == 6
            assert bot.descriptions[""] == DESCRIPTION
            assert bot.descriptions["en"].startswith("[en] ")
            assert await set_profile(client, ("", "en"), vertaal) == 0
            assert await set_profile(client, ("", "en"), lambda taal, tekst: vertaal(taal, tekst)[:100]) > 0


@pytest.mark.asyncio
async def test_een_fout_in_het_profiel_stopt_de_bot_niet(caplog: pytest.LogCaptureFixture) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        async with Client(bot.token, tuin.url) as client:
            tuin.faults.plan("getMyCommands", "http_500")
            tuin.faults.plan("setMyDescription", "http_429")
            assert await set_profile(client, ("",), vertaal) == 1
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
