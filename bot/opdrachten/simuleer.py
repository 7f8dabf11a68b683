"""`loopbaanmaatje simuleer`: a year of made-up employees in seconds, and whether every rule about messages held."""

import json
import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from bot.opdrachten.melden import GEWEIGERD, stop
from bot.opdrachten.opstelling import Opstelling
from bot.opdrachten.voortgang import progress
from bot.simulatie.verslag import Verslag
from bot.store.teams import TeamOpgave

SOORTEN = {
    "week": "een week voor het gesprek", "dag": "een dag voor het gesprek", "uren": "twee uur voor het gesprek",
    "gelukt": "een gesprek vragen", "voorbereiden_14": "voorbereiden, twee weken ervoor",
    "voorbereiden_7": "voorbereiden, een week ervoor", "nabespreking_1": "terugkijken, de dag erna",
    "nabespreking_4": "terugkijken, vier dagen erna", "plan_maken": "een plan maken",
    "jaarlijks": "jaarlijkse uitnodiging", "opvolging": "opvolging van het plan", "kwart": "plan op een kwart",
    "half": "plan halfweg", "eind": "einde van het plan",
    "deal": "uitnodiging voor de deal", "deal_terugblik": "terugkijken op de deal", "proefweek": "proef van vier weken",
    "feedback": "antwoord op een vraag", "maandvraag": "maandvraag", "concept_7": "begonnen, een week stil",
    "concept_90": "begonnen, laatste keer", "bewaartermijn": "iets verdwijnt binnenkort", "stil": "een jaar stil",
}  # fmt: skip


def simuleer(
    medewerkers: Annotated[int, typer.Option("--medewerkers", min=1, max=10_000, help="Hoeveel mensen.")] = 100,
    dagen: Annotated[int, typer.Option("--dagen", min=1, max=3_650, help="Hoeveel dagen.")] = 365,
    zaad: Annotated[int, typer.Option("--zaad", help="Een ander getal geeft andere mensen.")] = 1,
    herstarts: Annotated[int, typer.Option("--herstarts", min=0, max=1_000, help="Keer dat de bot stopt.")] = 12,
    als_json: Annotated[bool, typer.Option("--json", help="Toon alles als JSON.")] = False,
) -> None:
    """Speel een jaar na met verzonnen medewerkers en toon hoeveel berichten zij krijgen.

    Niets gaat naar Telegram en jouw eigen gegevens worden niet gebruikt.
    """
    with tempfile.TemporaryDirectory(prefix="loopbaanmaatje-", dir=_in_memory()) as folder:
        verslag = simulate(Path(folder), medewerkers, dagen, zaad, herstarts)
    if als_json:
        typer.echo(json.dumps(verslag.to_json(), ensure_ascii=False, indent=2))
    else:
        _tell(verslag)
    if not verslag.goed:
        stop("Er is minstens een regel over berichten gebroken. Zie de lijst hierboven.", GEWEIGERD)


def _in_memory() -> str | None:
    """Nothing of a simulation must survive, so it need not wait for a disk."""
    shared = Path("/dev/shm")  # noqa: S108  a folder in memory on Linux
    return str(shared) if shared.is_dir() and os.access(shared, os.W_OK) else None


def simulate(
    folder: Path, medewerkers: int, dagen: int, zaad: int, herstarts: int, *, kluis_url: str = "",
    organisatie_url: str = "",
) -> Verslag:
    """One simulated time in a throwaway installation; databases elsewhere only when they are named."""
    from bot.simulatie.wereld import Wereld  # pulls in the whole bot

    setup = Opstelling(folder, "1:simulatie", "http://127.0.0.1:9", kluis_url=kluis_url,
                       organisatie_url=organisatie_url)
    codes = setup.prepare([TeamOpgave("Simulatie", "Nergens", "Niemand", max(10, medewerkers))])
    wereld = Wereld(setup.settings, codes, medewerkers=medewerkers, dagen=dagen, zaad=zaad, restarts=herstarts)
    with progress("Het jaar loopt", dagen) as step:
        return wereld.leef(lambda dag: step())


def _tell(verslag: Verslag) -> None:
    told = verslag.to_json()
    typer.echo(f"{verslag.medewerkers} verzonnen medewerkers, {verslag.dagen} dagen, {verslag.herstarts} herstarts.")
    typer.echo(f"{told['gebeurtenissen']} gebeurtenissen in {told['seconden']} s "
               f"({told['gebeurtenissen_per_seconde']} per seconde).")
    typer.echo(f"{verslag.berichten} berichten, waarvan {verslag.ongevraagd} ongevraagd: "
               f"{told['per_mens_per_maand']} per mens per maand.".replace(".", ",", 0))
    typer.echo(f"{verslag.gewist} keer wiste iemand alles.")
    for soort, aantal in told["soorten"].items():
        typer.echo(f"  {aantal:>7}  {SOORTEN.get(soort, soort)}")
    typer.echo("Regels gebroken: geen." if verslag.goed else "Regels gebroken:")
    for fout, aantal in verslag.fouten.items():
        typer.echo(f"  {aantal:>7}  {fout}")
