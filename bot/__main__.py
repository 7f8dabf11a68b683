"""`python -m bot` and the command `loopbaanmaatje`."""

import sys


def main() -> None:
    """Straight to the bot for a service that starts it; the whole command line for everything else."""
    if sys.argv[1:] == ["start", "medewerkersbot"]:  # no typer, no rich: back sooner after a crash
        from bot.opdrachten.draaien import start_medewerkersbot

        sys.exit(start_medewerkersbot())
    from bot.cli import app

    app()


if __name__ == "__main__":
    main()
