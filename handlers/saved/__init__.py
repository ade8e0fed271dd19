"""What people save for later."""
