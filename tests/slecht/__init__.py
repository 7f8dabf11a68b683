"""Bad input: one clear Dutch sentence, nothing lost, nothing half done."""
