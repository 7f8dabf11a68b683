"""What exists in the proeftuin: bots, people, chats, messages, files, updates that wait."""
