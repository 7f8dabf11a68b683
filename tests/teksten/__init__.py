"""Tests of the words: what a person reads, in every language."""
