"""What comes back to the practice lead: what people say of answers, what they seek, and what they write."""
