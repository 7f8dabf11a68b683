"""How a command ends: with one Dutch sentence and an exit code, for a person or as JSON for a program."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn

import typer

from bot.store.errors import named

GEWEIGERD = 1  # what was handed in is not good; nothing changed
KAN_NIET = 2  # it cannot be done here and now


def print_json(contents: Mapping[str, object]) -> None:
    """One JSON object on standard output."""
    typer.echo(json.dumps(contents, ensure_ascii=False, indent=2))


def stop(sentence: str, code: int, as_json: bool = False, **more: object) -> NoReturn:
    """End the command with a sentence on standard error, or as `fout` in the JSON on standard output.

    Never returns; `raise stop(…)` says so where a function ends with it.
    """
    if as_json:
        print_json({"fout": sentence, **more})
    else:
        typer.echo(sentence, err=True)
    raise typer.Exit(code)


@contextmanager
def clear_ending(as_json: bool = False) -> Iterator[None]:
    """Turn what can be wrong with the database into a sentence and exit code 2."""
    try:
        yield
    except Exception as error:
        problem = named(error)
        if problem is None:
            raise
        sentence = str(problem)
    else:
        return
    stop(sentence, KAN_NIET, as_json)
