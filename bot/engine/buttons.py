"""What a button carries, and how to read it back.

`<run>:<node>:<key>` under a question, `!<word>[:<item>]` for what always works, and
`=<dialogue>[.<code>]:<step>:<key>` in dialogues of which nothing is stored, so that the button itself is the place.
"""

from dataclasses import dataclass

from bot.engine.messages import Button, Words

# keys of the engine itself start with "~", which no option may
SKIP, BACK, PAUSE, WHO = "~o", "~t", "~p", "~w"
OWN, MORE, LESS = "~e", "~m", "~l"
CHANGE, LEAVE, GO = "~j", "~n", "~g"  # old button: change the answer, leave it, go to that question
CONFIRM_TEXT, REWRITE = "~z", "~a"  # a text that may name somebody
OTHER_DAY = "~d"  # the calendar; "~d.2027-03" is that month of it
NOWHERE = "~x"  # a cell of the calendar that cannot be chosen


@dataclass(frozen=True, slots=True)
class Data:
    """A button's data in parts. `scope`: the run, "!" or "="."""

    scope: str
    node: str = ""
    key: str = ""
    run: str = ""


def read(data: str) -> Data:
    """Never raises: data may have been made by anybody."""
    if data.startswith("!"):
        word, _, item = data[1:].partition(":")
        return Data("!", node=word, key=item)
    head, _, rest = data.partition(":")
    node, _, key = rest.partition(":")
    if head.startswith("="):
        return Data("=", node=node, key=key, run=head[1:])
    return Data("run", node=node, key=key, run=head)


def option(label: Words, run: str, node: str, key: str) -> Button:
    return Button(label, f"{run}:{node}:{key}")


def always(label: Words, word: str, item: str = "") -> Button:
    return Button(label, f"!{word}:{item}" if item else f"!{word}")
