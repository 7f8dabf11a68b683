"""Numbers in words, from een to honderd, with their ordinals. Made, not listed: «vierenzestigste»."""

_ONES = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_ENGLISH = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
LAST = -1  # «laatste»


def _dutch(number: int) -> str:
    tens, ones = divmod(number, 10)
    if number == 100:
        return "honderd"
    if number < 20:
        return _ONES[number] or "" if number < 10 else _TEENS[ones]
    return f"{_ONES[ones]}en{_TENS[tens]}" if ones else _TENS[tens]


def _ordinal(number: int) -> str:
    if number in (1, 3):
        return "eerste" if number == 1 else "derde"
    return _dutch(number) + ("ste" if number == 8 or number >= 20 else "de")


# without accents: «één» and «tweeëntwintig» are compared bare
CARDINALS = {_dutch(number): number for number in range(1, 101)}
ORDINALS = {_ordinal(number): number for number in range(1, 101)} | {
    "laatste": LAST, "first": 1, "second": 2, "third": 3, "fourth": 4,
}  # fmt: skip
ENGLISH = {word: number for number, word in enumerate(_ENGLISH) if word} | {"a": 1, "an": 1, "twenty": 20}
