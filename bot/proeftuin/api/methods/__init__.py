"""The Bot API methods, a file per kind. Importing this package fills the registry."""

from bot.proeftuin.api.methods import (
    callbacks,
    commands,
    deleting,
    editing,
    files,
    identity,
    profile,
    receiving,
    rich,
    sending,
)

__all__ = [
    "callbacks",
    "commands",
    "deleting",
    "editing",
    "files",
    "identity",
    "profile",
    "receiving",
    "rich",
    "sending",
]
