"""I6: what may lie on a lock screen tells nothing, in every language."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.engine.agenda.bericht import bericht
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import MOMENTEN, WISSEN
from bot.teksten import LANGUAGES, Teksten
from tests.engine.agenda.levens import op
from tests.teksten.verzameling import DIALOGEN, LOCALES

ALLE = Teksten(LOCALES)
TODAY = date(2027, 2, 3)
TELLING = re.compile(
    r"\b(leidinggevende|chef|hr|personeelsdienst|loopbaan\w*|ontslag|weg\s?gaan|vertrek\w*|ziek\w*|burn-?out|vakbond|"
    r"vertrouwenspersoon|moeilijk\w*|ander werk|solliciteren|twijfel\w*|afspraken|evaluatie|functionering\w*|"
    r"manager|career|sick|union|resign\w*|leave your|difficult|appraisal)\b", re.IGNORECASE)
SOORTEN = [soort for soort in MOMENTEN if soort != WISSEN]
DAYS = [TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=250)]


def shown(soort: str, taal: str, dag: date) -> str:
    moment = op("2027-02-03T10:00")
    bubble = bericht(Komend(soort, "gesprek.1", moment, False, f"gesprek.1/{soort}", moment, dag), TODAY, "plan")
    return "\n\n".join(ALLE.words(part, taal) for part in bubble.paragraphs)


@pytest.mark.parametrize("taal", LANGUAGES)
@pytest.mark.parametrize("soort", SOORTEN)
def test_een_ongevraagd_bericht_verraadt_niets_in_zijn_eerste_honderd_tekens(soort, taal):
    for dag in DAYS:
        begin = shown(soort, taal, dag)[:100]
        assert not TELLING.search(begin), begin
        titles = [ALLE.words(dialoog.titel, taal) for dialoog in DIALOGEN.values()]
        assert not [title for title in titles if title.casefold() in begin.casefold() and len(title) > 4], begin


@pytest.mark.parametrize("taal", LANGUAGES)
@pytest.mark.parametrize("soort", SOORTEN)
def test_een_ongevraagd_bericht_telt_hoogstens_400_tekens_en_begint_met_een_regel(soort, taal):
    for dag in DAYS:
        tekst = shown(soort, taal, dag)
        assert len(tekst) <= 400
        assert tekst.count("\n\n") == 1
        assert "{" not in tekst


def test_een_ongevraagd_bericht_bevat_nooit_eigen_woorden():
    for row in MOMENTEN.values():
        assert set(re.findall(r"{(\w+)}", row.regel + row.vraag)) <= {"datum"}, row.soort


def test_de_toets_ziet_een_verklikker():
    row = MOMENTEN["dag"]
    assert TELLING.search(replace(row, regel="Morgen praat je met je leidinggevende.").regel)
