"""What a campaign is, on both sides of the wall: its contents, its words on the phone, its rules. Pure.

HR writes and approves a campaign in the organisation's process; the employees' process copies what was approved and
sends it. Both read the same contents with the same functions, so a preview cannot differ from what arrives.
"""
