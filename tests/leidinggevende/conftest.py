"""The office with its phones, for what a manager gets to see."""

from tests.balie.conftest import kantoor, kantoorbank

__all__ = ["kantoor", "kantoorbank"]
