"""The bot's token, held so that it can be used and not be seen."""

# What a library believes to be the token. Its own log lines, reprs and exceptions may print the token;
# now they print this.
STAND_IN = "0:verborgen"


class Token:
    """Puts the real token into an address at the last moment. Shows nothing, compares nothing, pickles nothing."""

    __slots__ = ("__value",)

    def __init__(self, value: str) -> None:
        self.__value = value

    def into(self, url: str) -> str:
        """The address with the real token in it: never log it, never keep it in a variable that outlives the call."""
        return url.replace(STAND_IN, self.__value, 1)

    def __repr__(self) -> str:
        return "<Token>"

    def __reduce__(self) -> str:
        raise TypeError("Een token gaat niet in een bestand.")
