"""Reading the team list that an organisation hands in."""

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.documenten.teamtabel import make_team_csv
from bot.invoer.teams_csv import Teamlijst, read_teams
from bot.invoer.tekst import GROOTSTE, BestandGeweigerd

KOP = "team;vestiging;leidinggevende;aantal\n"


def rows(read: Teamlijst) -> list[tuple[str, str, str, int]]:
    return [(row.team, row.vestiging, row.leidinggevende, row.aantal) for row in read.rijen]


def outcome(data: bytes) -> Teamlijst | str:
    """The list, or the sentence that refuses the file; anything else is a bug."""
    try:
        return read_teams(data)
    except BestandGeweigerd as refused:
        return str(refused)


def refusal(data: bytes) -> str:
    with pytest.raises(BestandGeweigerd) as refused:
        read_teams(data)
    return str(refused.value)


NOORD = ("Crèche Noord", "Gent", "Zoë Maes", 12)


@pytest.mark.parametrize("codering", ["cp1252", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("scheiding", [";", ",", "\t"])
@pytest.mark.parametrize("regeleinde", ["\n", "\r\n", "\r"])
def test_elke_gewone_csv_leest_hetzelfde(codering: str, scheiding: str, regeleinde: str) -> None:
    text = regeleinde.join(scheiding.join(str(cell) for cell in row) for row in (KOP.strip().split(";"), NOORD, ""))
    assert rows(read_teams(text.encode(codering))) == [NOORD]


@pytest.mark.parametrize(
    "kop",
    [
        "Team;Vestiging;Leidinggevende;Aantal",
        " DIENST ;Locatie; Teamleider;aantal medewerkers",
        "Afdeling;campus;Verantwoordelijke;Medewerkers",
        "Naam_team;Vestiging:;leidinggevende*;Koppen",
        '"team";"vestiging";"leidinggevende";"aantal"',
    ],
)
def test_de_kopregel_mag_de_woorden_van_de_organisatie_gebruiken(kop: str) -> None:
    assert rows(read_teams(f"{kop}\nCrèche Noord;Gent;Zoë Maes;12".encode())) == [NOORD]


def test_de_kolommen_mogen_in_elke_volgorde_staan_en_er_mogen_er_meer_zijn() -> None:
    read = read_teams("Aantal;Opmerking;Leidinggevende;Team;Vestiging\n12;x;Zoë Maes;Crèche Noord;Gent".encode())
    assert rows(read) == [NOORD]
    assert read.ongebruikt == ("Opmerking",)


def test_van_twee_kolommen_die_passen_wint_de_naam_die_wij_vragen() -> None:
    read = read_teams(b"afdeling;team;vestiging;leidinggevende;aantal\nZorg;Noord;Gent;An;3")
    assert rows(read) == [("Noord", "Gent", "An", 3)]
    assert read.ongebruikt == ("afdeling",)
    assert "Meer dan één kolom past bij «team»: «dienst», «afdeling»" in refusal(
        b"dienst;afdeling;vestiging;leidinggevende;aantal\nZorg;Noord;Gent;An;3"
    )


@pytest.mark.parametrize(
    ("cel", "aantal"),
    [
        ("12", 12),
        (" 12 ", 12),
        ("12,0", 12),
        ("12.00", 12),
        ("1.200", 1200),
        ("1 200", 1200),
        ("10.000", 10_000),
        ("1", 1),
    ],
)
def test_een_heel_getal_mag_op_meer_manieren_geschreven_zijn(cel: str, aantal: int) -> None:
    assert read_teams(f"{KOP}Noord;Gent;An;{cel}".encode()).rijen[0].aantal == aantal


@pytest.mark.parametrize("cel", ["", "0", "-3", "12,5", "twaalf", "10001", "1e3", "12 mensen", "٣", "1,000", "=1+1"])
def test_een_ander_aantal_wordt_geweigerd(cel: str) -> None:
    read = read_teams(f'{KOP}Noord;Gent;An;"{cel}"'.encode())
    assert not read.rijen
    assert "heel getal van 1 tot 10.000" in read.geweigerd[0].reden


def test_elke_geweigerde_rij_heeft_haar_nummer_in_het_bestand() -> None:
    text = (
        KOP  # row 1
        + "Noord;Gent;An;12\n"  # 2
        + "\n"  # 3
        + ";Gent;An;12\n"  # 4: no name
        + ";;;\n"  # 5: empty
        + '"West\nen Oost";Gent;An;5\n'  # 6: one row on two lines
        + "noord; GENT ;Jan;3\n"  # 7: the same team as row 2
        + "Zuid;Gent;An\n"  # 8: no number
        + f"{'x' * 81};Gent;An;3\n"  # 9: too long
        + "Kust;Gent;An;3;4\n"  # 10: too many cells
        + "Berg;Gent\ufffd;An;3\n"  # 11: a letter that got lost
    )
    read = read_teams(text.encode())
    assert [(row.nummer, row.team) for row in read.rijen] == [(2, "Noord"), (6, "West en Oost")]
    assert [row.nummer for row in read.geweigerd] == [4, 7, 8, 9, 10, 11]
    assert "staat ook op rij 2" in read.geweigerd[1].reden


def test_dezelfde_naam_op_een_andere_vestiging_is_een_ander_team() -> None:
    assert len(read_teams(f"{KOP}Noord;Gent;An;3\nNoord;Brugge;An;3".encode()).rijen) == 2


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"", "Het bestand is leeg"),
        (b"\xef\xbb\xbf \r\n", "Het bestand is leeg"),
        (b"PK\x03\x04\x14\x00", "Dit is een Excel-bestand"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Dit is een Excel-bestand"),
        ("team;aantal".encode("utf-16"), "Bewaar het als «CSV UTF-8»"),
        (b"team;\x00\x01", "Dit is geen tekstbestand"),
        (b"\x81\x8d\x8f", "niet te lezen"),
        (b"x" * (GROOTSTE + 1), "groter dan 5 MB"),
        (KOP.encode(), "Onder de kopregel staat niets"),
        (b"team;aantal\nNoord;3", "Deze kolommen ontbreken: «vestiging», «leidinggevende»"),
        (b"naam,getal\nNoord,3", "In de kopregel staat: «naam», «getal»"),
        (b"team;team;vestiging;leidinggevende;aantal\n", "Meer dan één kolom past bij «team»"),
        (KOP.encode() + b'Noord;Gent;An;3\n"Zuid;Gent;An;3\n', "Rij 3: een aanhalingsteken staat verkeerd"),
    ],
)
def test_een_onbruikbaar_bestand_krijgt_een_zin_die_helpt(inhoud: bytes, zin: str) -> None:
    assert zin in refusal(inhoud)


def test_geen_zin_toont_wat_in_een_cel_staat() -> None:
    secret = "geheim-wespennest"
    read = read_teams(f"{KOP}{secret};{secret};{secret};{secret}\n{secret};{secret * 9};;3\n".encode())
    said = " ".join(row.reden for row in read.geweigerd) + repr(read) + repr(read.rijen)
    assert secret not in said
    assert secret not in refusal(f'{KOP}{secret};"{secret}'.encode())


def test_onzichtbare_tekens_verdwijnen_uit_namen() -> None:
    name = "\u202eNo\u200bord\u00a0  1"
    assert read_teams(f"{KOP}{name};Gent;An;3".encode()).rijen[0].team == "Noord 1"


def test_een_regel_sep_boven_de_kopregel_stoort_niet() -> None:
    assert rows(read_teams(f"sep=;\n{KOP}Crèche Noord;Gent;Zoë Maes;12".encode())) == [NOORD]


def test_een_bewaarde_lijst_komt_gelijk_terug_en_is_in_excel_geen_formule() -> None:
    names = ["=HYPERLINK(1)", "+32", "-1 Noord", "@home", 'Zoë; "de" ploeg', "'s Gravenhage", "'t Zand"]
    teams = [(name, name, name, 3) for name in names]
    data = make_team_csv(teams)
    assert data.startswith(b"\xef\xbb\xbfteam;vestiging;leidinggevende;aantal\r\n")
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";") for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert rows(read_teams(data)) == teams


_CELLEN = st.text(st.sampled_from("ab;,\t\"'\n\r =+-@0123456789é\x00\ufeff"), max_size=60)


@given(st.one_of(st.binary(max_size=300), _CELLEN.map(str.encode), _CELLEN.map(lambda cells: (KOP + cells).encode())))
@settings(max_examples=400, deadline=None)
@example(b'"')
@example(b"sep=")
@example(b"\r")
@example(KOP.encode() + b'"')
def test_van_alle_bytes_komen_rijen_of_een_zin(data: bytes) -> None:
    read = outcome(data)
    if isinstance(read, str):
        assert read.endswith(".")
        return
    assert read.rijen or read.geweigerd
    assert all(row.team and 1 <= row.aantal <= 10_000 for row in read.rijen)
    assert all(row.reden.endswith((".", "”", '"…".')) for row in read.geweigerd)
    numbers = [row.nummer for row in read.rijen] + [row.nummer for row in read.geweigerd]
    assert len(numbers) == len(set(numbers))
    assert all(number > 1 for number in numbers)
