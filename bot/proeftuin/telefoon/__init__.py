"""A person's phone: what they do, and what they see."""
