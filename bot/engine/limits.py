"""Limits of a conversation, by name. A loop in a dialogue ends; a long text is refused kindly; nothing hangs."""

MAX_STEPS_PER_TURN = 100  # silent steps (forks, answered questions) passed in one turn
MAX_TEXT = 600  # characters in one open answer
MAX_BUBBLE = 240  # characters of the bot's own words in one message
MAX_MESSAGE = 3500  # characters of one message that repeats a person's own words; Telegram stops at 4096
MAX_BUTTON_DATA = 64  # bytes, Telegram's limit
MAX_BUTTON_LABEL = 24  # characters that fit on a narrow phone
MAX_OPTIONS = 7  # buttons of one question, the service rows not counted
MAX_ROUNDS = 9  # of a few steps that are asked again and again; one digit in a button
MAX_OPTIONS_LIST = 20  # buttons of a list that comes from elsewhere
MAX_SOURCE_KEY = 16  # characters of a key in such a list, so that it fits in a button of a repeated question too
MISSES_BEFORE_HELP = 2  # answers that do not fit before the bot offers buttons or skipping instead
PAUSE_DAYS = 90  # a paused dialogue keeps its place this long
DRAFT_DAYS = 120  # … and is deleted after this
MAX_DRAFTS = 5  # paused dialogues of one person
MAX_OWN_OPTION = 120  # characters of «Iets anders»
