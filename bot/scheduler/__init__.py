"""The scheduler: posts each digest when it is due, beside any number of its like."""
