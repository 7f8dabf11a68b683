"""Campaigns: from what HR approves to what a person reads."""
