"""The tables of the vault. Who reads the database learns of nobody who they are or what they said.

Ids are keyed or random; words, dialogue names and moments are inside `inhoud`, sealed. In clear stand only a
week of last activity, days on which something expires, and counts per join code. No row shows its contents.
"""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

KLUIS = sa.MetaData()
ID_BYTES = 16


class KluisTabel(SQLModel):
    """Base of every table of the vault, with a metadata of its own."""

    metadata = KLUIS

    def __repr__(self) -> str:  # SQLModel's own prints every column
        return f"<{type(self).__name__}>"

    __str__ = __repr__

    def __repr_args__(self) -> list[tuple[str | None, object]]:  # for whoever asks pydantic or rich
        return []


def _id() -> sa.Column[bytes]:
    return sa.Column(sa.LargeBinary(ID_BYTES), primary_key=True)


def _sealed() -> sa.Column[bytes]:
    return sa.Column(sa.LargeBinary, nullable=False)


def _person() -> sa.Column[bytes]:
    return sa.Column(sa.LargeBinary(ID_BYTES), sa.ForeignKey("persoon.id"), nullable=False, index=True)


class Persoon(KluisTabel, table=True):
    """Somebody who takes part. `id`: a keyed hash; `sleutel`: the data key, wrapped under KEK number `kek`."""

    __tablename__ = "persoon"
    id: bytes = Field(sa_column=_id())
    kek: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))
    sleutel: bytes = Field(sa_column=_sealed())
    account: bytes = Field(sa_column=_sealed())
    week: str = Field(sa_column=sa.Column(sa.Text, nullable=False))  # last active ISO week, "2027-W05"
    loopbaan: bytes | None = Field(default=None, sa_column=sa.Column(sa.LargeBinary))  # phase and dates, sealed
    # UTC seconds at which the bot looks at this person again; not for what
    wekker: int | None = Field(default=None, sa_column=sa.Column(sa.BigInteger, index=True))


class Dossier(KluisTabel, table=True):
    """One run of one dialogue: which, since when, in which state. All sealed but the day on which it goes."""

    __tablename__ = "dossier"
    id: bytes = Field(sa_column=_id())
    persoon: bytes = Field(sa_column=_person())
    inhoud: bytes = Field(sa_column=_sealed())
    vervalt: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))


class Antwoord(KluisTabel, table=True):
    """One answer. `vraag` is a keyed label, so that nobody can read off which branch was taken."""

    __tablename__ = "antwoord"
    dossier: bytes = Field(
        sa_column=sa.Column(sa.LargeBinary(ID_BYTES), sa.ForeignKey("dossier.id"), primary_key=True)
    )
    vraag: bytes = Field(sa_column=_id())
    persoon: bytes = Field(sa_column=_person())
    inhoud: bytes = Field(sa_column=_sealed())


class Kaart(KluisTabel, table=True):
    """A card that the person keeps."""

    __tablename__ = "kaart"
    id: bytes = Field(sa_column=_id())
    persoon: bytes = Field(sa_column=_person())
    inhoud: bytes = Field(sa_column=_sealed())
    vervalt: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))


class Afscheid(KluisTabel, table=True):
    """What is still to be done for somebody who erased everything; gone as soon as it is done."""

    __tablename__ = "afscheid"
    id: bytes = Field(sa_column=_id())
    inhoud: bytes = Field(sa_column=_sealed())


class Verhuiscode(KluisTabel, table=True):
    """With this code (its SHA-256) a person takes everything along to a new account. One per person."""

    __tablename__ = "verhuiscode"
    hash: bytes = Field(sa_column=sa.Column(sa.LargeBinary(32), primary_key=True))
    persoon: bytes = Field(
        sa_column=sa.Column(
            sa.LargeBinary(ID_BYTES), sa.ForeignKey("persoon.id"), nullable=False, unique=True, index=True
        )
    )
    verloopt: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))  # last day on which it works


class CodeGebruik(KluisTabel, table=True):
    """How often a join code was used. Never by whom."""

    __tablename__ = "code_gebruik"
    code: bytes = Field(sa_column=sa.Column(sa.LargeBinary(32), primary_key=True))
    aantal: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))


class Teller(KluisTabel, table=True):
    """How often an answer was given in a year and a place. Never by whom, and not by which team."""

    __tablename__ = "teller"
    periode: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))  # the year
    vestiging: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))  # empty: not known
    maatstaf: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))
    antwoord: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))
    aantal: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))


class VrijgaveBevroren(KluisTabel, table=True):
    """A released figure in its final bytes: rounded, or «too few». Never a true count."""

    __tablename__ = "vrijgave_bevroren"
    periode: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))  # "2027-04-06 kwartaal"
    maatstaf: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))
    groep: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))  # a place, or "*" for the whole organisation
    volgorde: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))  # place within the release
    jaar: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))
    vanaf: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))  # first day on which it may be seen
    inhoud: bytes = Field(sa_column=sa.Column(sa.LargeBinary, nullable=False))
    over: bool = Field(sa_column=sa.Column(sa.Boolean, nullable=False))  # is it on the other side?


class VrijgaveRooster(KluisTabel, table=True):
    """Places and people as they were at the first release of a year: the groups of that whole year."""

    __tablename__ = "vrijgave_rooster"
    jaar: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    vestiging: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))
    aantal: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))


class SpiegelTeam(KluisTabel, table=True):
    """A team, copied from the organisation on a clock."""

    __tablename__ = "spiegel_team"
    id: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    naam: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    vestiging: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    aantal: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))


class SpiegelCode(KluisTabel, table=True):
    """A join code (its SHA-256), copied from the organisation on a clock."""

    __tablename__ = "spiegel_code"
    hash: bytes = Field(sa_column=sa.Column(sa.LargeBinary(32), primary_key=True))
    team: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))
    verloopt: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))
    hoogstens: int = Field(sa_column=sa.Column(sa.Integer, nullable=False))
    ingetrokken: bool = Field(sa_column=sa.Column(sa.Boolean, nullable=False))


class SpiegelInhoud(KluisTabel, table=True):
    """A card of the organisation's content, copied on a clock. Who looks at it is written nowhere."""

    __tablename__ = "spiegel_inhoud"
    id: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    soort: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    thema: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    titel: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    tekst: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    voor_wie: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    tijd: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    hoe: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    wie: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    onder_ons: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    link: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    bron: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    geldig_van: dt.date | None = Field(sa_column=sa.Column(sa.Date))
    geldig_tot: dt.date | None = Field(sa_column=sa.Column(sa.Date))
    nagekeken_op: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))


class SpiegelCampagne(KluisTabel, table=True):
    """An approved campaign, copied from the organisation on a clock. `tot`: the last moment, in UTC seconds."""

    __tablename__ = "spiegel_campagne"
    id: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    inhoud: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    keur: bytes = Field(sa_column=sa.Column(sa.LargeBinary(32), nullable=False))
    staat: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    tot: int = Field(sa_column=sa.Column(sa.BigInteger, nullable=False))


class SpiegelBestand(KluisTabel, table=True):
    """A picture of an approved campaign, copied on a clock."""

    __tablename__ = "spiegel_bestand"
    hash: bytes = Field(sa_column=sa.Column(sa.LargeBinary(32), primary_key=True))
    naam: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    inhoud: bytes = Field(sa_column=_sealed())


class SpiegelKalender(KluisTabel, table=True):
    """What HR set up about the calendar, copied on a clock: a name and a value as JSON."""

    __tablename__ = "spiegel_kalender"
    naam: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))
    waarde: str = Field(sa_column=sa.Column(sa.Text, nullable=False))


class Verzending(KluisTabel, table=True):
    """A campaign that was spread over the people here, and when last (UTC seconds)."""

    __tablename__ = "verzending"
    campagne: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    gespreid: int = Field(sa_column=sa.Column(sa.BigInteger, nullable=False))


class Bezorging(KluisTabel, table=True):
    """One campaign for one person: waiting, on its way, arrived, in doubt or lapsed. Everybody here has a row.

    Whether somebody wanted it, and why it lapsed, stands in their own sealed record and not here.
    """

    __tablename__ = "bezorging"
    campagne: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    persoon: bytes = Field(
        sa_column=sa.Column(sa.LargeBinary(ID_BYTES), sa.ForeignKey("persoon.id"), primary_key=True, index=True)
    )
    staat: str = Field(sa_column=sa.Column(sa.Text, nullable=False))
    straks: int = Field(sa_column=sa.Column(sa.BigInteger, nullable=False))  # UTC seconds: not before
    rij: int | None = Field(default=None, sa_column=sa.Column(sa.BigInteger))  # of the outbox
    dag: dt.date = Field(sa_column=sa.Column(sa.Date, nullable=False))

    __table_args__ = (sa.Index("ix_bezorging_staat", "staat", "straks"),)


class Kenmerk(KluisTabel, table=True):
    """By what the vault recognises its own keys. The keys cannot be found from it."""

    __tablename__ = "kenmerk"
    naam: str = Field(sa_column=sa.Column(sa.Text, primary_key=True))
    waarde: bytes = Field(sa_column=_sealed())


# the hot path works on the tables themselves, without ORM sessions
PERSOON = KLUIS.tables["persoon"]
DOSSIER = KLUIS.tables["dossier"]
ANTWOORD = KLUIS.tables["antwoord"]
KAART = KLUIS.tables["kaart"]
AFSCHEID = KLUIS.tables["afscheid"]
VERHUISCODE = KLUIS.tables["verhuiscode"]
CODE_GEBRUIK = KLUIS.tables["code_gebruik"]
TELLER = KLUIS.tables["teller"]
VRIJGAVE_BEVROREN = KLUIS.tables["vrijgave_bevroren"]
VRIJGAVE_ROOSTER = KLUIS.tables["vrijgave_rooster"]
SPIEGEL_TEAM = KLUIS.tables["spiegel_team"]
SPIEGEL_CODE = KLUIS.tables["spiegel_code"]
SPIEGEL_INHOUD = KLUIS.tables["spiegel_inhoud"]
SPIEGEL_CAMPAGNE = KLUIS.tables["spiegel_campagne"]
SPIEGEL_BESTAND = KLUIS.tables["spiegel_bestand"]
SPIEGEL_KALENDER = KLUIS.tables["spiegel_kalender"]
VERZENDING = KLUIS.tables["verzending"]
BEZORGING = KLUIS.tables["bezorging"]
KENMERK = KLUIS.tables["kenmerk"]
