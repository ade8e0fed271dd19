"""What passes between floors: plain values."""
