"""Everything with which one team is invited, as files: one folder to hand to one team."""

from collections.abc import Iterator

from bot.documenten.brief import make_letter
from bot.documenten.brief_tekst import mail_text, page_text
from bot.documenten.dia import make_slide, make_slide_picture
from bot.documenten.uitnodiging import Uitnodiging, make_invitation


def team_files(contents: Uitnodiging, slug: str, language: str = "nl_BE") -> Iterator[tuple[str, bytes]]:
    """(file name, contents) of all papers of one team, made one at a time.

    Every name ends with `slug`, the name of the team: a file that leaves its folder still says whose it is.
    Raises ZetFout if a paper cannot be made.
    """
    yield f"poster-{slug}.pdf", make_invitation(contents, language)
    yield f"brief-{slug}.pdf", make_letter(contents, language)
    yield f"e-mail-{slug}.txt", mail_text(contents, language).encode()
    yield f"teampagina-{slug}.txt", page_text(contents, language).encode()
    yield f"dia-{slug}.pdf", make_slide(contents, language)
    yield f"dia-{slug}.png", make_slide_picture(contents, language)
