"""`python -m bot` and the command `loopbaanmaatje`."""

import sys


def main() -> None:
    """Straight to the bot for a service that starts it; the whole command line for everything else."""
    if sys.argv[1:] in (["start", "medewerkersbot"], ["start", "organisatiebot"]):
        from bot.opdrachten.draaien import start_bot  # no typer, no rich: back sooner after a crash

        sys.exit(start_bot(sys.argv[2]))
    from bot.cli import app

    app()


if __name__ == "__main__":
    main()
