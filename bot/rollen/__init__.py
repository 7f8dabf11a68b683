"""Carry out effects with the rights of one role; an effect without a rule is refused."""
