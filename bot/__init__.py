"""The running program: settings, app factory, command line, web, clock and playground."""
