// Candidates.
