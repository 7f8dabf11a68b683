"""The organisation's tables that joining needs: teams with head counts, and the codes with which one joins.

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
