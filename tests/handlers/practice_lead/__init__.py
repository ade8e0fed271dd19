"""What comes back to the practice lead, by signed requests."""
