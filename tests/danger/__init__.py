"""Lines that people wrote, what recognition of danger learns from them, and how well it does on other people's."""
