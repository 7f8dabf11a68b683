"""Where one person stands: phase, dates and states. Never words: those are answers, and live with their question."""
