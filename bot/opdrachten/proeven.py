"""`loopbaanmaatje proef`: the whole thing on your own computer, with a phone in the browser. Nothing leaves it."""

import asyncio
import contextlib
import signal
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.opdrachten.melden import KAN_NIET, stop
from bot.opdrachten.opstelling import DEMO_TEAMS, Opstelling
from bot.opdrachten.opstelling_org import OpstellingOrganisatie
from bot.proeftuin import Proeftuin

PORT = 8777
CLOCK = "klok.txt"  # in the folder of a proof that is kept


def proef(
    poort: Annotated[int, typer.Option("--poort", help="Poort op deze computer.", min=0, max=65535)] = PORT,
    automatisch: Annotated[
        bool, typer.Option("--automatisch", help="Speel zelf een gesprek en toon het op het scherm.")
    ] = False,
    map_: Annotated[
        Path | None, typer.Option("--map", help="Bewaar de proef in deze map. Zonder map verdwijnt alles weer.")
    ] = None,
) -> None:
    """Probeer alles uit op je eigen computer, met een telefoon in je browser."""
    with contextlib.ExitStack() as stack:
        folder = map_ or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="loopbaanmaatje-")))
        try:
            asyncio.run(_automatic(folder) if automatisch else _open(folder.absolute(), poort))
            return
        except (KeyboardInterrupt, asyncio.CancelledError):
            typer.echo("\nDe proef is gestopt.")
            return
        except OSError:
            sentence = f"Poort {poort} is niet vrij. Kies een andere: loopbaanmaatje proef --poort 8888."
    stop(sentence, KAN_NIET)


def _stop_on_signals() -> None:
    """Whoever ends the proof by a signal gets the same clean end as with Ctrl+C: the bot goes with it."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None
    for number in (signal.SIGTERM, signal.SIGHUP):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, task.cancel)


async def _open(folder: Path, port: int) -> None:
    _stop_on_signals()
    async with Proeftuin.start(poort=port, begin=_left_at(folder)) as tuin:
        bot = tuin.bot("Loopbaanmaatje")
        setup = Opstelling(folder, bot.token, tuin.url, klok_url=tuin.klok_url)
        codes = await asyncio.to_thread(setup.prepare)
        tuin.toon("medewerker", tuin.persoon("Noor", bot))
        office = await _organisation(folder, tuin)
        running = asyncio.gather(setup.keep_running(), office.keep_running())
        typer.echo("Loopbaanmaatje draait op deze computer. Er gaat niets naar buiten.\n")
        typer.echo(f"  Open in je browser:  {tuin.url}/" + (f"?start={codes[0]}" if codes else ""))
        typer.echo("  De medewerker heet Noor en kreeg de link van Team Zonneweelde. Tik op Start.")
        typer.echo("  Bij HR en bij de leidinggevende staat ook een persoonlijke link klaar.")
        typer.echo("  Zet bovenaan de klok vooruit. Dan zie je wat er later komt.\n")
        typer.echo("Stoppen: Ctrl+C. Alles van deze proef verdwijnt dan." if "loopbaanmaatje-" in folder.name
                   else f"Stoppen: Ctrl+C. De proef blijft in {folder}.")
        try:
            await running
        finally:
            running.cancel()
            # before the proeftuin closes, or the bots complain that Telegram is gone
            await asyncio.gather(setup.stop(), office.stop())
            if tuin.klok.versie:
                (folder / CLOCK).write_text(tuin.klok.nu().isoformat(), encoding="ascii")


async def _organisation(folder: Path, tuin: Proeftuin) -> OpstellingOrganisatie:
    """The organisation's bot, with a phone for HR and one for a manager, each with a personal link."""
    bot = tuin.bot("Loopbaanmaatje organisatie")
    office = OpstellingOrganisatie(folder, bot.token, tuin.url, klok_url=tuin.klok_url)
    await asyncio.to_thread(office.prepare)
    for rol, naam, team in (("hr", "Fatma", ""), ("leidinggevende", "Els", DEMO_TEAMS[0].naam)):
        phone = tuin.persoon(naam, bot)
        phone.startcode = await asyncio.to_thread(office.nodig_uit, rol, naam, phone.persoon.id, team)
        tuin.toon(rol, phone)
    return office


def _left_at(folder: Path) -> datetime | None:
    """Where the clock of a kept proof was: what people planned there must not lie in the past again."""
    try:
        left = datetime.fromisoformat((folder / CLOCK).read_text(encoding="ascii"))
        return left if left > datetime.now(UTC) else None
    except (OSError, ValueError, TypeError):
        return None


async def _automatic(folder: Path) -> None:
    _stop_on_signals()
    from bot.opdrachten.proefgesprek import play

    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("Loopbaanmaatje")
        setup = Opstelling(folder, bot.token, tuin.url, klok_url=tuin.klok_url)
        codes = await asyncio.to_thread(setup.prepare)
        noor = tuin.persoon("Noor", bot)
        running = asyncio.create_task(setup.keep_running())
        try:
            await play(noor, codes[0], typer.echo)
        finally:
            running.cancel()
            await setup.stop()
