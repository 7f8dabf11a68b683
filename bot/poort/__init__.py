"""The only door for figures from the vault to the organisation: safe counts on fixed dates, or nothing.

Plain numbers come in (counts without people, a roster) and bytes go out. Nothing in this room knows a database, a
person or a dialogue; the two sides are handed to it as ports.
"""
