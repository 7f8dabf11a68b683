"""Read back what a PDF says and where: enough of the format for the papers that we make."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import pikepdf

BREEKPUNT = "\u200b"


@dataclass(frozen=True)
class Stuk:
    """A run of text: page (from 1), what it says, and its left and right edge and base line in points."""

    bladzijde: int
    tekst: str
    links: float
    rechts: float
    hoogte: float


class Papier:
    """A PDF, opened for questions."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(pdf))
        self.stukken = [piece for number, page in enumerate(self.pdf.pages, 1) for piece in _pieces(number, page)]

    @property
    def bladzijden(self) -> int:
        return len(self.pdf.pages)

    @property
    def tekst(self) -> str:
        """Everything that is printed, with one space between words and without invisible break points."""
        return " ".join(" ".join(piece.tekst for piece in self.stukken).replace(BREEKPUNT, "").split())

    @property
    def aaneen(self) -> str:
        """Everything that is printed, without any space: a line may end anywhere."""
        return re.sub(r"\s", "", self.tekst)

    @property
    def merken(self) -> list[str]:
        """The structure that a screen reader follows, in reading order: H1, P, Figure …"""
        return [str(node.S).removeprefix("/") for node in _nodes(self.pdf.Root.StructTreeRoot) if "/S" in node]

    def figuren(self) -> list[str]:
        """What is told instead of each picture."""
        root = self.pdf.Root.StructTreeRoot
        return [str(node.Alt) for node in _nodes(root) if "/S" in node and node.S == "/Figure"]


def _nodes(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _nodes(child)
    elif isinstance(node, pikepdf.Dictionary):
        yield node
        if "/K" in node:
            yield from _nodes(node.K)


def _pieces(number: int, page: pikepdf.Page) -> Iterator[Stuk]:
    fonts = {name: _Font(font) for name, font in page.Resources.get("/Font", {}).items()}
    spot, stack, font, size = (0.0, 0.0), [(0.0, 0.0)], None, 0.0
    for step in pikepdf.parse_content_stream(page):
        match str(step.operator):
            case "q":
                stack.append(spot)
            case "Q":
                spot = stack.pop()
            case "cm":
                spot = (float(step.operands[4]), float(step.operands[5]))
            case "Tf":
                font, size = fonts[str(step.operands[0])], float(step.operands[1])
            case "TJ" | "Tj" if font is not None:
                text, width = font.read(step.operands[0])
                yield Stuk(number, text, spot[0], spot[0] + width * size / 1000, spot[1])


class _Font:
    def __init__(self, font: pikepdf.Object) -> None:
        self._letters = _letters(font.ToUnicode.read_bytes().decode("latin-1"))
        self._widths = _widths(font.DescendantFonts[0])

    def read(self, pieces: pikepdf.Object) -> tuple[str, float]:
        """The text of a show operator, and its width in thousandths of the type size."""
        text, width, inked = "", 0.0, 0.0
        for piece in pieces if isinstance(pieces, pikepdf.Array) else [pieces]:
            if isinstance(piece, int | float | Decimal):
                width -= float(piece)
                continue
            glyphs = bytes(piece)
            for start in range(0, len(glyphs), 2):
                glyph = int.from_bytes(glyphs[start : start + 2])
                text += self._letters.get(glyph, "")
                width += self._widths.get(glyph, 0.0)
                inked = inked if text.endswith((" ", BREEKPUNT)) else width
        return text, inked  # a space at the end of a line may hang over the edge


def _letters(cmap: str) -> dict[int, str]:
    letters = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for glyph, code in re.findall(r"<(\w+)> <(\w+)>", block):
            letters[int(glyph, 16)] = bytes.fromhex(code).decode("utf-16-be")
    return letters


def _widths(font: pikepdf.Object) -> dict[int, float]:
    widths: dict[int, float] = {}
    rest = list(font.get("/W", []))
    while rest:
        first, second = int(rest.pop(0)), rest.pop(0)
        if isinstance(second, pikepdf.Array):
            widths.update({first + place: float(width) for place, width in enumerate(second)})
        else:
            width = float(rest.pop(0))
            widths.update(dict.fromkeys(range(first, int(second) + 1), width))
    return widths
