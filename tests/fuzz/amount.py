"""How much is tried: little each time, more by PLANPRESS_FUZZ."""

import os

from planpress.model.scalars import MAX_TEXT

USUAL = 500
ROUNDS = int(os.environ.get("PLANPRESS_FUZZ") or USUAL)
"""How many projects are made or spoilt."""
SEED = int(os.environ.get("PLANPRESS_SEED") or 1)
"""Where the chances begin."""
THOROUGH = ROUNDS > USUAL
"""Whether more is tried than each time."""
LONGEST = MAX_TEXT if THOROUGH else MAX_TEXT // 2
"""How many characters the longest texts have: as many as there may be, or half as many."""
