"""`python -m journey_studio`: the same as the command `journey-studio`."""

import sys

from journey_studio.cli import main

if __name__ == "__main__":
    sys.exit(main())
