"""«Mijn gegevens»: the words behind its buttons. What needs the person's own store is a `Show` for their role."""

from collections.abc import Callable
from datetime import date

from bot.engine import korter, own_rest, rust, words
from bot.engine import words_data as own
from bot.engine.bewaring import Account
from bot.engine.buttons import always
from bot.engine.effects import SetAccount, Show
from bot.engine.machine import Catalogue
from bot.engine.messages import Button, Phrase, Words
from bot.engine.own_rest import BACK, full_date
from bot.engine.reading import plain
from bot.engine.stappen import Keuze, Meerkeuze, Stap
from bot.engine.work import Known, Work, phrase

_USUAL = "gewoon"  # key of «Zo lang als eerst»

_FIXED = {  # fields of the account that no question fills
    rust.FIELD: own.ABOUT_REST, korter.FIELD: own.ABOUT_SHORTER, "chat": own.ABOUT_CHAT, "team": own.ABOUT_TEAM,
    "sinds": own.ABOUT_SINCE_LABEL, "privacy": own.ABOUT_PRIVACY_LABEL, "gestopt": own.ABOUT_STOPPED,
    "weg": own.ABOUT_AWAY,
}  # fmt: skip


def months_in_words(months: int) -> Words:
    return Phrase(korter.MONTHS[months])


def setting_label(catalogue: Catalogue, field: str) -> Words:
    """What a field of the account is called. A name that nobody knows is shown as it is."""
    stap = _question_of(catalogue, field)
    return Phrase(stap.kort or stap.tekst) if stap else Phrase(_FIXED[field]) if field in _FIXED else field


def setting_in_words(known: Known, field: str, value: object) -> str:
    """The value of a setting as its owner would say it."""
    if isinstance(value, bool):
        return known.say(Phrase(words.YES if value else words.NO))
    if value in ("", None, []):
        return known.say(Phrase(words.NOTHING))
    if field == rust.FIELD and value == rust.OPEN:
        return known.say(Phrase(own.REST_UNTIL_TOLD))
    if field == korter.FIELD and korter.chosen({field: value}):
        return known.say(months_in_words(korter.chosen({field: value})))
    if field in (rust.FIELD, "sinds"):
        try:
            return known.say(full_date(date.fromisoformat(str(value))))
        except ValueError:
            return str(value)
    stap = _question_of(known.catalogue, field)
    table = {**stap.opties, **(stap.meer if isinstance(stap, Meerkeuze) else {})} if isinstance(
        stap, (Keuze, Meerkeuze)) else {}
    keys = value if isinstance(value, list) else [value]
    return ", ".join(known.say(Phrase(table[key])) if key in table else str(key) for key in keys)


def _question_of(catalogue: Catalogue, field: str) -> Stap | None:
    for name in catalogue.dialogen:
        for stap in catalogue[name].steps.values():
            if isinstance(stap.bewaart, Account) and stap.bewaart.veld == field:
                return stap
    return None


# the screens that need nothing but the settings

def _home(work: Work, item: str) -> None:
    rows: list[tuple[Button, ...]] = [
        (always(Phrase(own.DATA_VIEW), "bekijk"),),
        (always(Phrase(own.DATA_ABOUT), "over_mij"), always(Phrase(own.DATA_TAKE), "meenemen")),
        (always(Phrase(own.DATA_DROP), "iets_weg"), always(Phrase(own.DATA_ERASE), "wis")),
        (always(Phrase(own.DATA_REST), "rust"),),
        (always(Phrase(own.DATA_SHORTER), "korter"),),
        (always(Phrase(words.MENU), "menu"),),
    ]
    work.say(*own_rest.now(work), Phrase(own.DATA_TITLE), rows=tuple(rows))


def _about(work: Work, item: str) -> None:
    said = [
        phrase("{label}: {waarde}", label=setting_label(work.known.catalogue, field),
               waarde=setting_in_words(work.known, field, value))
        for field, value in work.account.items()
    ]
    rows = ((always(Phrase(words.MENU_SETTINGS), "instellingen"),), BACK)
    work.say(Phrase(own.ABOUT_TITLE), "\n".join(work.known.say(line) for line in said), rows=rows)


# keeping shorter

def _shorter(work: Work, item: str) -> None:
    if item == _USUAL:
        work.effects.append(SetAccount(korter.FIELD, ""))
        work.say(Phrase(own.SHORTER_USUAL_SET), Phrase(own.SHORTER_STAYS), rows=(BACK,))
    elif _months(item):
        work.effects.append(Show("korter", item))
    else:
        now = korter.chosen(work.account)
        current = phrase(own.SHORTER_NOW, maanden=months_in_words(now)) if now else Phrase(own.SHORTER_NOW_USUAL)
        usual = [(always(Phrase(own.MONTHS_USUAL), "korter", _USUAL),)] if now else []
        work.say(Phrase(own.SHORTER_ASK), current, Phrase(own.SHORTER_RULE), rows=(
            *((always(Phrase(label), "korter", str(months)),) for months, label in korter.MONTHS.items()),
            *usual, BACK))


def _shorter_sure(work: Work, item: str) -> None:
    if _months(item):
        work.effects.append(Show("korter_ja", item))
    else:
        _shorter(work, "")


def _months(item: str) -> int:
    return korter.chosen({korter.FIELD: item})


def typed(work: Work, text: str) -> bool:
    """Words of one of these buttons, typed while no question stands open. False when they are none."""
    for label, (name, item) in _TYPED.items():
        if plain(text) == plain(work.known.say(Phrase(label))):
            RULES[name](work, item)
            return True
    return False


_TYPED = {
    own.DATA_VIEW: ("bekijk", ""), own.DATA_ABOUT: ("over_mij", ""), own.DATA_TAKE: ("meenemen", ""),
    own.DATA_DROP: ("iets_weg", ""), own.DATA_REST: ("rust", ""), own.DATA_SHORTER: ("korter", ""),
    own.MONTHS_USUAL: ("korter", _USUAL), **{label: ("korter", str(n)) for n, label in korter.MONTHS.items()},
}  # fmt: skip


def _show(screen: str) -> Callable[[Work, str], None]:
    def rule(work: Work, item: str) -> None:
        work.effects.append(Show(screen, item))
    return rule


SCREENS = ("bekijk", "dossier", "verbeter", "meenemen", "iets_weg", "weg", "weg_ja")
RULES: dict[str, Callable[[Work, str], None]] = {
    "mijngegevens": _home,
    "over_mij": _about,
    "rust": own_rest.show,
    "korter": _shorter,
    "korter_ja": _shorter_sure,
    **{screen: _show(screen) for screen in SCREENS},
}
