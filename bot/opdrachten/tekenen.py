"""`loopbaanmaatje teken`: diagrams of all dialogues, and the list of what they keep, from the tables that run."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.engine.bewaarlijst import retention_page
from bot.engine.draw import draw_all
from bot.engine.draw_tafel import draw_tables
from bot.engine.machine import Compiled
from bot.opdrachten.melden import GEWEIGERD, stop
from bot.toestanden.actie import ACTIE
from bot.toestanden.concept import CONCEPT
from bot.toestanden.deelname import DEELNAME
from bot.toestanden.loopbaan import LOOPBAAN
from bot.wiring.register import dialogen
from bot.wiring.rollen import ROLLEN

PAGE = Path("docs/dialogen.md")
RETENTION = Path("docs/bewaring.md")
LIFE_CYCLES = Path("docs/toestanden.md")


def page() -> str:
    """The page with the diagrams, as it must be now."""
    everybody = ["medewerker", *(rol.dialogen for rol in ROLLEN.values())]
    return draw_all([Compiled(name, dialoog) for who in everybody for name, dialoog in dialogen(who).items()],
                    "Dialogues")


def retention() -> str:
    """The page with what is kept, as it must be now."""
    others = {naam: dialogen(rol.dialogen) for naam, rol in ROLLEN.items()}
    return retention_page(dialogen("medewerker"), others)


def life_cycles() -> str:
    """The page with the life cycles, as it must be now."""
    return draw_tables((LOOPBAAN, ACTIE, CONCEPT, DEELNAME), "Life cycles")


def teken(
    naar: Annotated[Path, typer.Option("--naar", help="Bestand voor de diagrammen.")] = PAGE,
    bewaring: Annotated[Path, typer.Option("--bewaring", help="Bestand voor de lijst van wat er blijft.")] = RETENTION,
    toestanden: Annotated[Path, typer.Option("--toestanden", help="Bestand voor de levenslopen.")] = LIFE_CYCLES,
    kijk_na: Annotated[bool, typer.Option("--kijk-na", help="Schrijf niets; zeg alleen of alles klopt.")] = False,
) -> None:
    """Teken alle dialogen en levenslopen, en maak de lijst van alles wat ze bewaren."""
    made: tuple[tuple[Path, Callable[[], str]], ...] = (
        (naar, page), (bewaring, retention), (toestanden, life_cycles),
    )
    for path, make in made:
        if not kijk_na:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(make(), encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != make():
            stop(f"{path} is niet meer juist. Doe «loopbaanmaatje teken».", GEWEIGERD)
    klaar = "kloppen" if kijk_na else "staan klaar"
    typer.echo(f"{naar}, {bewaring} en {toestanden} {klaar}.")
