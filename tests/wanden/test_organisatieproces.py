"""The organisation's process cannot see the vault: no module, no object, no path, no key, no token of it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.kluis.sleutelbestand import new_key_file, read_key_file
from bot.migrations.run import migrate
from bot.opdrachten.omgeving import for_employees, for_organisation
from bot.settings import MedewerkerSettings, OrganisatieSettings, load
from bot.store.zegel import new_zegel_file

ROOT = Path(__file__).resolve().parents[2]
VERBODEN = ("bot.kluis", "bot.rollen.medewerker", "bot.dialogen.medewerker", "bot.wiring.medewerker",
            "bot.wiring.beheer.", "bot.wiring.tables.", "bot.channels.medewerkersbot", "telegram")

# what the process does up to the moment at which it would fetch: settings, key, database, desk, channel
TOT_AAN_HET_OPHALEN = """
import gc, json, os, sys
from bot.settings import OrganisatieSettings, load
from bot.wiring import organisatie

settings = load(OrganisatieSettings)
process = organisatie.build(settings)
import asyncio

async def main():
    runner = organisatie.make_runner(process)
    gc.collect()
    seen, todo, words = set(), list(gc.get_objects()), []
    kinds = set()
    while todo:
        one = todo.pop()
        if id(one) in seen or one is seen or one is todo or one is words:
            continue
        seen.add(id(one))
        kinds.add(type(one).__module__)
        if isinstance(one, (str, bytes)):
            words.append(one if isinstance(one, str) else one.decode("latin-1"))
        else:
            todo += gc.get_referents(one)
    print(json.dumps({"modules": sorted(sys.modules), "kinds": sorted(map(str, kinds)), "words": "\\n".join(words),
                      "environ": dict(os.environ)}))
    await runner._close()

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def kind(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What stands in the memory of an organisation process that was started as `start` does it."""
    folder, elsewhere = tmp_path_factory.mktemp("proces"), tmp_path_factory.mktemp("geheime-plek")
    (folder / ".env").write_text(
        f"KLUIS_URL=sqlite:///geheim-adres.sqlite\nKLUIS_SLEUTELBESTAND={elsewhere}/kluis.sleutel\n"
        "MEDEWERKERSBOT_TOKEN=111111:geheimtokenvandemedewerkers\nORGANISATIEBOT_TOKEN=222222:tokenvandeorganisatie\n"
        "ORGANISATIE_SLEUTELBESTAND=org.sleutel\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as hier:
        hier.chdir(folder)
        for name in ("KLUIS_URL", "KLUIS_SLEUTELBESTAND", "DATA_MAP", "ORGANISATIE_URL", "MEDEWERKERSBOT_TOKEN"):
            hier.delenv(name, raising=False)
        hier.setenv("WERKER", "1")
        hier.setenv("PYTHONPATH", str(ROOT))
        new_key_file(elsewhere / "kluis.sleutel")
        settings = load(OrganisatieSettings)
        new_zegel_file(settings.organisatie_sleutelbestand, settings.data_map)
        migrate(settings.organisatie_database, "organisatie")
        env = for_organisation(settings)
        told = subprocess.run([sys.executable, "-c", TOT_AAN_HET_OPHALEN], env=env, cwd=folder, capture_output=True,
                              text=True, timeout=100)
    assert told.returncode == 0, told.stderr[-2000:]
    found: dict[str, object] = json.loads(told.stdout)
    key = read_key_file(elsewhere / "kluis.sleutel")
    found["sleutels"] = [k.decode("latin-1") for k in (key.pseudonym, *key.wrapping.values())]
    return found


def test_er_is_geen_module_van_de_kluis_geladen(kind: dict[str, object]) -> None:
    modules = kind["modules"]
    assert isinstance(modules, list)
    assert "aiogram" in modules  # it is the whole process, channel and all
    assert [name for name in modules if f"{name}.".startswith(VERBODEN)] == []


def test_er_is_geen_voorwerp_van_de_kluis_te_bereiken(kind: dict[str, object]) -> None:
    kinds = kind["kinds"]
    assert isinstance(kinds, list)
    assert "bot.balie.balie" in kinds
    assert [name for name in kinds if f"{name}.".startswith(VERBODEN)] == []


def test_er_staat_geen_pad_sleutel_of_token_van_de_kluis_in_het_geheugen(kind: dict[str, object]) -> None:
    words, keys = str(kind["words"]), kind["sleutels"]
    assert isinstance(keys, list)
    assert "tokenvandeorganisatie" in words
    for geheim in ("geheim-adres", "geheime-plek", "geheimtokenvandemedewerkers", "kluis.sqlite", *keys):
        assert geheim not in words


def test_de_omgeving_van_het_kind_kent_niets_van_de_kluis(kind: dict[str, object]) -> None:
    environ = kind["environ"]
    assert isinstance(environ, dict)
    assert not [name for name in environ if name.startswith(("KLUIS", "MEDEWERKERSBOT", "WERKER"))]
    assert not [value for name, value in environ.items() if "kluis" in value.lower() and name != "PYTHONPATH"]


def test_de_omgeving_van_de_medewerkersbot_kent_het_token_van_de_organisatie_niet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ORGANISATIEBOT_TOKEN", "222222:tokenvandeorganisatie")
    told = for_employees(MedewerkerSettings(medewerkersbot_token=SecretStr("111111:medewerkers")))
    assert not [name for name in told if name.startswith("ORGANISATIEBOT") or name == "ORGANISATIE_SLEUTELBESTAND"]
    assert "tokenvandeorganisatie" not in repr(told)
