"""Words that sound like real danger to somebody's life. They lead to an offer of help, never to an alarm.

A short list, to be reviewed by a professional. It errs on the quiet side: «ik werk me dood», «doodmoe» and
«ik wil eruit» are ordinary talk. Care workers also write about the suffering of others: a bare word like
«zelfmoord» next to a client or a course is work, while a sentence about oneself always counts.
"""

import re
import unicodedata

# Said about oneself: always counts. Matched on words without accents, capitals and punctuation.
_ABOUT_MYSELF = re.compile(
    r"""
      \bwil(?:de)?\s+(?:ik\s+)?(?:liever\s+|gewoon\s+|echt\s+|eigenlijk\s+|alleen\s+(?:nog\s+|maar\s+)?)*
        dood(?!\s+(?:gewoon|graag|normaal|hout|blad\w*|eenvoudig))\b
    | \b(?:was|waar)\s+ik\s+maar\s+dood\b
    | \bik\s+dood\s+(?:was|ben)\b
    | \b(?:beter|liever)\s+(?:af\s+)?dood\b
    | \b(?:niet|nie|ni|niemeer|nimeer)\s*(?:meer\s+)?(?:wil\s+)?(?:verder\s*)?(?:te\s+)?
        leven\b(?!\s+(?:van|op|met|zonder))
    | \bik\s+zou\s+(?:\w+\s+)?nie?t?\s+meer\s+willen\s+leven\b
    | \bik\s+(?:wil|wou)\s+er\s+(?:gewoon\s+)?nie?t?\s+meer\s+zijn\b
    | \bhoeft\s+(?:het|t)\s+leven\b.{0,12}\bnie?t?\s+meer\b
    | \bgeen\s+zin\s+(?:meer\s+)?(?:om\s+te\s+leven|in\s+(?:het|t)\s+leven)\b
    | \b(?:het|t)\s+leven\s+(?:niet|nie|ni)\s+meer\s+(?:aan|zitten|waard)\b
    | \beinde?\s+(?:te\s+)?(?:aan|maken\s+aan)\s+(?:mijn|mn|men|m'n|het)\s+leven\b
    | \buit\s+(?:het|t)\s+leven\s+(?:te\s+)?stap(?:pen)?\b
    | \b(?:mezelf|mijzelf|mijn\s+eigen|me\s+zelf|mij)\s+(?:iets\s+|wat\s+)?
        (?:aan\s*(?:te\s+)?doen|van\s+(?:kant|het\s+leven)|pijn\s+(?:te\s+)?doen|(?:te\s+)?(?:snijden|verhangen|ophangen|doden|verdrinken))\b
    | \b(?:mij|me|mezelf)\s+(?:van\s+kant|voor\s+de\s+trein)\b
    | \bzelfmoord\s*(?:te\s+)?(?:plegen|doen)\b(?=.*\b(?:ik|mezelf|mij)\b)
    | \bik\b(?:\s+\w+){0,4}\s+(?:aan\s+)?(?:zelf\s?moor[dt]|zelf\s?do{1,2}ding|suicide)\b
    | \b(?:ik\s+ben|voel\s+(?:ik\s+)?(?:me|mij)|ben\s+ik)\s+(?:\w+\s+)?(?:suicidaal|levensmoe)\b
    | \b(?:kill|hurt)\s+myself\b | \bend\s+my\s+(?:own\s+)?life\b | \bwant\s+to\s+die\b | \bwanna\s+die\b
    """,
    re.VERBOSE,
)
# Bare words: count unless the text is about the work with others.
_BARE = re.compile(
    r"\b(?:zelf\s?moor[dt]\w{0,9}|zelf\s?do{1,2}ding|suicide|suicidaal|suicidale|levensmoe|automutilatie)\b"
)
_WORK = re.compile(
    r"\b(?:client\w*|bewoner\w*|patient\w*|gast(?:en)?|jongere\w*|leerling\w*|kind(?:eren)?|gezin\w*|preventie\w*|"
    r"\w*preventie|opleiding\w*|cursus\w*|vorming\w*|bijscholing\w*|collega\w*|begeleid\w*|gesprekken|lijn)\b"
)
_MYSELF = re.compile(
    r"\b(?:mezelf|mijzelf|ik\s+wil\s+zelf|ik\s+denk\s+aan|(?:ik\s+ben|ben\s+ik)\s+(?:\w+\s+)?(?:suicidaal|levensmoe))"
)


def is_nood(text: str) -> bool:
    """True when a text sounds as if the writer's own life is in danger."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    words = re.sub(r"[^\w]+", " ", bare).strip()
    if _ABOUT_MYSELF.search(words):
        return not _is_about_work(words)
    return bool(_BARE.search(words)) and not _WORK.search(words)


def _is_about_work(words: str) -> bool:
    """«Ik begeleid mensen met zelfmoordgedachten»: a sentence of somebody at work, not about themselves."""
    return bool(_BARE.search(words) and _WORK.search(words) and not _MYSELF.search(words))
