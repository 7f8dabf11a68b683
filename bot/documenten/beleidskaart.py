"""The policy card: two pages that say how an organisation holds its career talks. PDF/UA-1, readable by everybody."""

import json

from bot.documenten.beleidsblad import Beleidsblad, Stuk
from bot.documenten.leesbaar import readable
from bot.documenten.woorden import language_and_region, words_in
from bot.documenten.zetter import typeset


def make_policy(blad: Beleidsblad, *, pages_fixed: bool = True) -> bytes:
    """The card as PDF/UA-1; the same card gives the same bytes. `pages_fixed`: each page of `bladen` is one page.

    Raises ZetFout if the paper cannot be made.
    """
    fixed = words_in(blad.taal)
    taal, streek = language_and_region(blad.taal)

    def plain(text: str) -> str:
        return readable(text, fixed.ander_schrift)

    def piece(stuk: Stuk) -> dict[str, object]:
        return {
            "kop": plain(stuk.kop),
            "regels": [{"label": plain(label), "tekst": plain(text)} for label, text in stuk.regels],
            "zinnen": [plain(sentence) for sentence in stuk.zinnen],
            "let_op": plain(stuk.let_op),
        }

    return typeset("beleid", {
        "taal": taal, "streek": streek, "titel": plain(blad.titel), "onder": plain(blad.onder),
        "vast": pages_fixed, "bladen": [[piece(stuk) for stuk in page] for page in blad.bladen],
        "bladzijde": fixed.bladzijde,
    })  # fmt: skip


def policy_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON of a Beleidsblad → (file name, PDF). Raises ValueError or ZetFout."""
    blad = Beleidsblad.from_json(json.loads(contents))
    return f"beleidskaart-{blad.dag}.pdf", make_policy(blad)
