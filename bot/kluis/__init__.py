"""Keep, show, export and erase what an employee said; own metadata, own keys."""
