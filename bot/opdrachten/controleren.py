"""`loopbaanmaatje controleer`: the static proof of the dialogues, and whether this installation can run."""

from typing import Annotated

import typer

from bot.engine.proof import prove
from bot.opdrachten.kluisinstellingen import vault_settings
from bot.opdrachten.melden import GEWEIGERD, print_json
from bot.opdrachten.opties import AlsJson
from bot.settings import SettingsProblem
from bot.store.errors import StorageError
from bot.teksten import LANGUAGES, Teksten
from bot.wiring.register import dialogen, side


def controleer(
    alleen_dialogen: Annotated[
        bool, typer.Option("--alleen-dialogen", help="Kijk alleen de dialogen na, niet de installatie.")
    ] = False,
    als_json: AlsJson = False,
) -> None:
    """Kijk alles na: dialogen, talen, instellingen, database en sleutel."""
    faults = [str(fault) for fault in dialogue_faults()]
    checked = len(dialogen("medewerker"))
    if not alleen_dialogen:
        faults += _installation()
    if als_json:
        print_json({"dialogen": checked, "talen": list(LANGUAGES), "fouten": faults})
    else:
        for fault in faults:
            typer.echo(f"✗ {fault}")
        if not faults:
            typer.echo(f"Alles klopt: {checked} dialogen in {len(LANGUAGES)} talen.")
    raise typer.Exit(GEWEIGERD if faults else 0)


def dialogue_faults() -> list[object]:
    """Faults in the dialogues of the employee, in every language."""
    teksten = Teksten()
    says = {language: (lambda phrase, language=language: teksten.words(phrase, language)) for language in LANGUAGES}
    return list(prove(dialogen("medewerker"), says))


def _installation() -> list[str]:
    settings = vault_settings()
    found: list[str] = []
    try:
        settings.need_token()
    except SettingsProblem as problem:
        found.append(str(problem))
    beheer = side("beheer")
    try:
        beheer.check_vault(settings)
    except (StorageError, *beheer.PROBLEMS) as problem:
        found.append(str(problem))
    return found
