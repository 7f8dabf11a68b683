"""`loopbaanmaatje controleer`: the static proof of the dialogues, and whether this installation can run."""

from typing import Annotated

import typer

from bot.engine.proof import prove
from bot.opdrachten.kluisinstellingen import vault_settings
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, print_json, stop
from bot.opdrachten.opties import AlsJson, organisation_settings
from bot.settings import SettingsProblem
from bot.store.errors import StorageError
from bot.teksten import LANGUAGES, Teksten
from bot.wiring.register import dialogen, side
from bot.wiring.rollen import ROLLEN


def controleer(
    alleen_dialogen: Annotated[
        bool, typer.Option("--alleen-dialogen", help="Kijk alleen de dialogen na, niet de installatie.")
    ] = False,
    welke: Annotated[
        str, typer.Option("--welke", metavar="kluis|organisatie", help="Kijk maar een kant na; leeg: allebei.")
    ] = "",
    als_json: AlsJson = False,
) -> None:
    """Kijk alles na: dialogen, talen, instellingen, databases en sleutels."""
    if welke not in ("", "kluis", "organisatie"):
        stop("Kies --welke kluis of --welke organisatie.", KAN_NIET, als_json)
    faults = [str(fault) for fault in dialogue_faults()]
    checked = len(dialogen("medewerker")) + sum(len(dialogen(rol.dialogen)) for rol in ROLLEN.values())
    if not alleen_dialogen:
        faults += [] if welke == "organisatie" else _installation()
        faults += [] if welke == "kluis" else _organisation()
    if als_json:
        print_json({"dialogen": checked, "talen": list(LANGUAGES), "fouten": faults})
    else:
        for fault in faults:
            typer.echo(f"✗ {fault}")
        if not faults:
            typer.echo(f"Alles klopt: {checked} dialogen in {len(LANGUAGES)} talen.")
    raise typer.Exit(GEWEIGERD if faults else 0)


def dialogue_faults() -> list[object]:
    """Faults in the dialogues of every role, in every language."""
    teksten = Teksten()
    says = {language: (lambda phrase, language=language: teksten.words(phrase, language)) for language in LANGUAGES}
    found = list(prove(dialogen("medewerker"), says))
    for rol in ROLLEN.values():
        found += prove(dialogen(rol.dialogen), says, rol.gevolgen)
    return list(found)


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


def _organisation() -> list[str]:
    """What is wrong with the organisation's side: token, key, database."""
    settings = organisation_settings(as_json=False)
    found: list[str] = []
    try:
        settings.need_token()
    except SettingsProblem as problem:
        found.append(str(problem))
    beheer = side("beheer_org")
    try:
        beheer.check_organisation(settings)
    except (StorageError, *beheer.PROBLEMS) as problem:
        found.append(f"Organisatie: {problem}")
    return found
