"""Read what people hand in.

Bytes in; rows out, and for what is refused a Dutch sentence that says what is wrong and how to mend it.
Nothing here writes, and no sentence quotes a cell: it might hold somebody's name.
"""
