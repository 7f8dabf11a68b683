"""Loopbaanmaatje: a confidential chat companion for conversations about your career.

`ls bot/` is the map; `docs/architecture.md` walks through one message.
"""

__version__ = "0.1.0"
