"""Turn data into paper.

Everything here gets its data handed over and gives bytes back: no database, no network, no clock.
The typesetter is loaded at the first paper that is really made: it is large, and most messages never need it.
"""
