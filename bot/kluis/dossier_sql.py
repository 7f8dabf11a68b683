"""The statements over dossiers and answers, made once so that SQLAlchemy compiles each of them once."""

from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from bot.kluis.tabellen import ANTWOORD, DOSSIER

DOSSIER_BOUND = b"kluis|dossier|"  # what is bound into the ciphertext, besides person and id
ANSWER_BOUND = b"kluis|antwoord|"

_d, _a = DOSSIER.c, ANTWOORD.c
_P: sa.BindParameter[bytes] = sa.bindparam("p")
_OWNER: sa.BindParameter[bytes] = sa.bindparam("eigenaar")
_LABEL: sa.BindParameter[bytes] = sa.bindparam("label")


def _with_answers(dossier: sa.ColumnElement[bool], answer: sa.ColumnElement[bool]) -> sa.CompoundSelect[Any]:
    """Dossiers and their answers in one statement: (id, person, label or NULL, contents, day or NULL)."""
    no_label = sa.null().cast(sa.LargeBinary).label("vraag")
    no_day = sa.null().cast(sa.Date).label("vervalt")
    return sa.union_all(
        sa.select(_d.id, _d.persoon, no_label, _d.inhoud, _d.vervalt).where(dossier),
        sa.select(_a.dossier, _a.persoon, _a.vraag, _a.inhoud, no_day).where(answer),
    )


_ANY: sa.BindParameter[bytes] = sa.bindparam("p", expanding=True)
ONE = _with_answers(_d.id == _P, _a.dossier == _P)
MANY = _with_answers(_d.id.in_(_ANY), _a.dossier.in_(_ANY))
OF_PERSON = sa.select(_d.id, _d.inhoud, _d.vervalt).where(_d.persoon == _P).order_by(_d.vervalt, _d.id)

INSERT = DOSSIER.insert()
UPDATE = (
    DOSSIER.update()
    .where(_d.id == _P, _d.persoon == _OWNER)
    .values(inhoud=sa.bindparam("nieuw"), vervalt=sa.bindparam("dag"))
)
CLOSE = (
    ANTWOORD.delete().where(_a.dossier == _P, _a.persoon == _OWNER),
    DOSSIER.delete().where(_d.id == _P, _d.persoon == _OWNER),
)
DROP = ANTWOORD.delete().where(_a.dossier == _P, _a.vraag == _LABEL, _a.persoon == _OWNER)


@lru_cache
def keep(dialect: str) -> sa.Insert:
    """Keep an answer, or put it in the place of the one before; never in the place of somebody else's."""
    insert: Any
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    new = insert(ANTWOORD)
    statement: sa.Insert = new.on_conflict_do_update(
        index_elements=["dossier", "vraag"],
        set_={"inhoud": new.excluded.inhoud},
        where=_a.persoon == new.excluded.persoon,
    )
    return statement
