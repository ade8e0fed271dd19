"""What a practice lead is shown, and the form in which people write to them."""
