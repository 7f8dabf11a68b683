"""The page with three phones: index.html, its style and its scripts."""
