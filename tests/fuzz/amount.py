"""How much the tests try: little by default, more with PLANPRESS_FUZZ."""

import os

from planpress.model.scalars import MAX_TEXT

USUAL = 500
ROUNDS = int(os.environ.get("PLANPRESS_FUZZ") or USUAL)
"""How many projects to generate or to damage."""
SEED = int(os.environ.get("PLANPRESS_SEED") or 1)
"""The seed of the random choices."""
THOROUGH = ROUNDS > USUAL
"""Whether more is tried than by default."""
LONGEST = MAX_TEXT if THOROUGH else MAX_TEXT // 2
"""How many characters the longest texts have: as many as there may be, or half as many."""
