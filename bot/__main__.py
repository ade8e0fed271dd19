"""`python -m bot COMMAND`."""

import gc
import os
import sys

gc.disable()  # what is loaded stays: to look through it again and again for garbage takes a tenth of the start

from bot.cli.main import main  # noqa: E402

gc.freeze()
gc.enable()
sys.exit(main(sys.argv[1:], os.environ))
