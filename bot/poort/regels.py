"""The thresholds of the gate. Constants: no setting can loosen them, and a change may only make them higher.

Where they come from: what survey products do (five is their floor, ten their advice), and an attacker who solves every
equation that the figures make (tests/poort). Everything is about people: `voor` and `tegen` are answers, `stil` are the
people of the roster who did not answer. Who takes part is a secret too, so silence counts as an answer here.
"""

ROOSTER_GROEP = 10  # people in a place, for a figure of its own
BASIS = 10  # answers
CEL = 5  # at least so many for, so many against and so many silent; the floor that may never be lowered
SAMEN = 7  # the same for hidden places together: the floor, plus two people who know their own answers
OVERLAP = 10  # people; a place that is the organisation but for fewer is not shown beside it
STAP = 5  # counts are rounded to fives, and a shown figure changes by five or not at all
PROCENTSTAP = 10
MEESTE_MAATSTAVEN = 8
