"""A committed message is sent, rarely twice, never silently lost."""
