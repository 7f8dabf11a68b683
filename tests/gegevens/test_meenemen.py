"""«Meenemen» with the running bot: two files in the chat of the owner, and nowhere else."""

import json
from pathlib import Path

import pytest

from bot.proeftuin import Telefoon
from bot.wiring.tables import UITGAAND
from tests.databases import Databank
from tests.gegevens.bezoek import GEZEGD, VOORBEREIDING
from tests.pad.draaiend import dienst, tot, zeg

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself


def namen(wie: Telefoon) -> list[str]:
    return [str(b.document["file_name"]) for b in wie.van_bot if b.document]


async def test_twee_bestanden_komen_bij_de_eigenaar_en_bij_niemand_anders(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna, bert = d.persoon("Anna"), d.persoon("Bert")
        for wie in (anna, bert):
            await d.doe_mee(wie)
            for woorden in VOORBEREIDING:
                await zeg(wie, wie.tik(woorden), 0.03)
            await zeg(wie, wie.typ(GEZEGD if wie is anna else "van bert"))
        await zeg(anna, anna.typ("/mijngegevens"))
        await anna.tik("Meenemen")
        await tot(lambda: len(namen(anna)) == 2)
        assert [naam.rpartition(".")[2] for naam in namen(anna)] == ["pdf", "json"]
        assert namen(bert) == []
        bestand = next(f for f in d.bot.bestanden.values() if f.naam.endswith(".json"))
        assert GEZEGD in bestand.inhoud.decode()
        assert "van bert" not in bestand.inhoud.decode()
        assert json.loads(bestand.inhoud)["versie"] == 1
        await tot(lambda: len(d.runner.delivery) == 0)
        # once sent, also the reference is wiped
        def leeg() -> bool:
            with d.proces.database.begin() as conn:
                return all(not rij.inhoud for rij in conn.execute(UITGAAND.select()))
        await tot(leeg)
