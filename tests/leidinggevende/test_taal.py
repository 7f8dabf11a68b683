"""What managers read is as short and plain as what employees read, in both kinds of Dutch."""

import pytest

from bot.engine.edges import flatten
from bot.engine.messages import Phrase
from bot.rollen.leidinggevende import tips, woorden
from tests.dialogen.leidinggevende.telefoon import CATALOGUE
from tests.teksten.test_taal import ALLE, DUTCH, EMOJI, ENGLISH, JARGON, U_VORM
from tests.teksten.test_taal import woorden as losse_woorden
from tests.teksten.test_taal import zinnen as losse_zinnen
from tests.teksten.verzameling import Tekst, _of_step

MOST = {"knop": 24, "vraag": 140, "etiket": 32}  # characters; anything else is a bubble


def _all() -> list[Tekst]:
    found = [Tekst(name, "bericht", value) for name, value in vars(woorden).items()
             if name.isupper() and isinstance(value, str)]
    found += [Tekst(name, "bericht", words) for name, tip in tips.TIPS.items() for words in (tip.eerst, tip.tekst)]
    for name, dialoog in CATALOGUE.dialogen.items():
        found += [Tekst(name, "knop", dialoog.titel), Tekst(name, "etiket", dialoog.uitleg)]
        for step, stap in flatten(dialoog).items():
            found += _of_step(f"{name}/{step}", stap)
    return found


TEKSTEN = _all()


@pytest.mark.parametrize("taal", DUTCH)
def test_elke_zin_is_kort_en_gewoon(taal: str) -> None:
    fout = []
    for tekst in TEKSTEN:
        said = ALLE.words(Phrase(tekst.tekst), taal) if "{" not in tekst.tekst else tekst.tekst
        long = [zin for zin in losse_zinnen(said) if len(losse_woorden(zin)) > 15]
        odd = [pattern.search(said) for pattern in (U_VORM, JARGON, ENGLISH)] + [EMOJI.search(said.replace("✓", ""))]
        if long or any(odd) or len(said) > MOST.get(tekst.soort, 240) or said.count("!") > 1:
            fout.append((tekst.waar, said))
    assert fout == []


def test_een_les_zegt_nooit_dat_een_antwoord_fout_is() -> None:
    said = " ".join(tekst.tekst.casefold() for tekst in TEKSTEN if "(reactie)" in tekst.waar)
    assert not any(words in said for words in ("dat is fout", "helaas fout", "verkeerd", "het juiste antwoord"))
