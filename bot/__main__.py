"""`python -m bot COMMAND`."""

import os
import sys

from bot.cli.main import main

sys.exit(main(sys.argv[1:], os.environ))
