"""What is asked, in which order, and for every question: what is kept, how long, who sees it. Data, no code paths."""
