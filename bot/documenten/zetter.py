"""The typesetter: a template and data in, an accessible PDF out.

Data travels as one JSON text through `sys.inputs`, never inside the template's source: whatever a person
wrote stays text. PDF/UA-1 is asked for: a paper that a screen reader cannot read is an error, not a surprise.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import typst

SJABLONEN = Path(__file__).with_name("sjablonen")

_lock = Lock()  # one compiler is not made for two threads at once
_compilers: "dict[str, typst.Compiler]" = {}


class ZetFout(RuntimeError):
    """A paper could not be made. Carries no word of what should have stood on it."""


def _compiler(template: str) -> "typst.Compiler":
    """The compiler of one template; loading the library and the fonts happens once, here."""
    if template not in _compilers:
        import typst
        from fontpkg_atkinson_hyperlegible import ROOT

        # A path and not bytes: a compiler that was given bytes works only once (typst-py 0.15).
        _compilers[template] = typst.Compiler(
            str(SJABLONEN / f"{template}.typ"),
            root=str(SJABLONEN),
            font_paths=[str(ROOT / "files")],
            ignore_system_fonts=True,
        )
    return _compilers[template]


def picture(template: str, contents: Mapping[str, object], dots: float) -> bytes:
    """The first page of a template as PNG, `dots` per inch; what it shows must also be told in words beside it.

    May be called from any thread. Raises ZetFout if the picture cannot be made.
    """
    return _made(template, contents, format="png", ppi=dots)


def typeset(template: str, contents: Mapping[str, object]) -> bytes:
    """Make a PDF/UA-1 from a template in `sjablonen/`; the same contents give the same bytes.

    May be called from any thread. Raises ZetFout if the paper cannot be made.
    """
    return _made(template, contents, format="pdf", pdf_standards="ua-1", timestamp=0)


def _made(template: str, contents: Mapping[str, object], **way: Any) -> bytes:
    inputs = {"inhoud": json.dumps(contents, ensure_ascii=False)}
    try:
        with _lock:
            made = _compiler(template).compile(sys_inputs=inputs, **way)
    except RuntimeError:  # the library's own message quotes the text: drop it, and its trace
        made = None
    found = made[0] if isinstance(made, list) and made else made  # pictures come one per page
    if not isinstance(found, bytes):
        raise ZetFout(f"Het blad «{template}» kon niet gemaakt worden.")
    return found
