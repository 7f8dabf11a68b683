"""The web side: one small server for the Bot API, the control API and the page."""
