"""The organisation's tables: teams with head counts, the codes with which one joins, and what people may read.

Nobody who joined is in here, and nothing that could be counted per person: the use of a code is counted in
the vault. The tables have a metadata of their own: the vault's tables can never end up in this database.
"""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

ORGANISATIE = sa.MetaData()


class OrganisatieTabel(SQLModel):
    """Base of every table in the organisation database."""

    metadata = ORGANISATIE


class Team(OrganisatieTabel, table=True, repr=False):
    """A team as the organisation hands it in: a name, a place, a manager and how many people work there."""

    __tablename__ = "team"
    __table_args__ = (sa.UniqueConstraint("naam", "vestiging", name="uq_team_naam_vestiging"),)

    id: int | None = Field(default=None, primary_key=True)
    naam: str = Field(sa_type=sa.Text)
    vestiging: str = Field(sa_type=sa.Text)
    leidinggevende: str = Field(sa_type=sa.Text)
    aantal: int
    bijgewerkt: dt.date

    def __repr__(self) -> str:  # a manager's name is in here
        return f"<Team {self.id}>"

    __str__ = __repr__  # SQLModel's own prints every column


class Deelcode(OrganisatieTabel, table=True, repr=False):
    """A code with which people join a team. Only its SHA-256 is kept: who reads this table cannot join."""

    __tablename__ = "deelcode"
    __table_args__ = (sa.UniqueConstraint("hash", name="uq_deelcode_hash"),)

    id: int | None = Field(default=None, primary_key=True)
    team: int = Field(foreign_key="team.id")
    hash: bytes = Field(sa_type=sa.LargeBinary(32), repr=False)
    gemaakt: dt.date
    verloopt: dt.date
    hoogstens: int  # how many people may join with it: three times the head count
    ingetrokken: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})

    def __repr__(self) -> str:
        return f"<Deelcode {self.id}>"

    __str__ = __repr__


class Inhoud(OrganisatieTabel, table=True, repr=False):
    """A card of content: a chance, a second ear, a promise or a fact. Everybody who takes part may read it.

    Shown from `geldig_van` up to and including `geldig_tot`, and no longer than two years after `nagekeken_op`.
    """

    __tablename__ = "inhoud"
    __table_args__ = (sa.UniqueConstraint("soort", "thema", "titel", name="uq_inhoud_soort_thema_titel"),)

    id: int | None = Field(default=None, primary_key=True)
    soort: str = Field(sa_type=sa.Text)  # kans, tweede_oor, belofte, feit
    thema: str = Field(sa_type=sa.Text)  # of a chance: opzij, leren …; of a fact: cheque, rechten …
    titel: str = Field(sa_type=sa.Text)
    tekst: str = Field(sa_type=sa.Text)
    voor_wie: str = Field(sa_type=sa.Text)
    tijd: str = Field(sa_type=sa.Text)
    hoe: str = Field(sa_type=sa.Text)
    wie: str = Field(sa_type=sa.Text)
    onder_ons: str = Field(sa_type=sa.Text)  # of a second ear: what stays between the two
    link: str = Field(sa_type=sa.Text)
    bron: str = Field(sa_type=sa.Text)
    geldig_van: dt.date | None = None
    geldig_tot: dt.date | None = None
    nagekeken_op: dt.date

    def __repr__(self) -> str:
        return f"<Inhoud {self.id}>"

    __str__ = __repr__


class Vrijgave(OrganisatieTabel, table=True):
    """A released figure in its final bytes, put here by the gate on a fixed day. Rows are added, never changed."""

    __tablename__ = "vrijgave"

    periode: str = Field(sa_type=sa.Text, primary_key=True)
    maatstaf: str = Field(sa_type=sa.Text, primary_key=True)
    groep: str = Field(sa_type=sa.Text, primary_key=True)  # a place, or "*" for the whole organisation
    jaar: int
    vanaf: dt.date
    inhoud: bytes = Field(sa_type=sa.LargeBinary)
