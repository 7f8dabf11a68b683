"""`python -m bot.proeftuin`: a proeftuin by itself, with one bot and one employee."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys

from bot.proeftuin.proeftuin import Proeftuin


async def _run(poort: int, host: str, token: str | None) -> None:
    async with Proeftuin.start(poort=poort, host=host) as tuin:
        bot = tuin.bot("medewerkersbot", token)
        tuin.toon("medewerker", tuin.persoon("Anna", bot))
        print(f"De proeftuin staat open op {tuin.url}/")
        print(f"Zet voor je bot: TELEGRAM_API_URL={tuin.url} KLOK_URL={tuin.klok_url}")
        if token is None:
            # An invented token: it opens nothing outside this proeftuin.
            print(f"                 MEDEWERKERSBOT_TOKEN={bot.token}")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> None:
    """Read the options and run until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="bot.proeftuin", description="Telegram op je eigen computer.")
    parser.add_argument("--poort", type=int, default=8777, help="poort op 127.0.0.1 (standaard 8777)")
    parser.add_argument("--host", default="127.0.0.1", help=argparse.SUPPRESS)
    options = parser.parse_args()
    try:
        asyncio.run(_run(options.poort, options.host, os.environ.get("MEDEWERKERSBOT_TOKEN") or None))
    except KeyboardInterrupt:
        pass
    except (ValueError, OSError) as error:
        reason = str(error) if isinstance(error, ValueError) else f"Poort {options.poort} is niet vrij."
        sys.exit(reason)


if __name__ == "__main__":
    main()
