"""How fast, how small and how soon: `make bench`, or `python -m benchmarks` (`--kort` for about a minute).

Three bots lead the same conversation with the same simulated people on the same local Telegram: ours, and two
peers written as their libraries' documentation shows. Ratios come from one run; a whole run writes the page
`docs/prestaties.md`.
"""
