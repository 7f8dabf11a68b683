"""Each process loads one of the two libraries, and only when it needs it. Seen in a fresh interpreter."""

import json
import subprocess
import sys

import pytest

VRAAG = "import json, sys; print(json.dumps(sorted({naam.split('.')[0] for naam in sys.modules})))"
GEVALLEN = {
    "medewerkersbot": (
        "from bot.channels.medewerkersbot.runner import Runner", {"telegram"}, {"aiogram"},
    ),
    "organisatiebot": (
        "from bot.channels.organisatiebot.runner import Runner\n"
        "from bot.channels.settings import ChannelSettings\n"
        "from tests.channels.kern import Kern\n"
        "import asyncio\n"
        "async def maak(): Runner(ChannelSettings('1:abc'), Kern())\n"
        "asyncio.run(maak())",
        {"aiogram"}, {"telegram"},
    ),
    "organisatiebot die nog niet draait": (
        "from bot.channels.organisatiebot.runner import Runner", set(), {"aiogram", "telegram"},
    ),
    "wat beide delen": (
        "from bot.channels import runner, sending, rich, profile, inbound, refusals", set(), {"aiogram", "telegram"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("geval", GEVALLEN)
def test_een_kanaal_laadt_alleen_zijn_eigen_bibliotheek(geval: str) -> None:
    werk, wel, niet = GEVALLEN[geval]
    einde = subprocess.run([sys.executable, "-c", f"{werk}\n{VRAAG}"], capture_output=True, text=True, timeout=60)
    assert einde.returncode == 0, einde.stderr
    geladen = set(json.loads(einde.stdout))
    assert wel <= geladen
    assert not niet & geladen
