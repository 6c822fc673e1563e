"""What each page or fragment states, as documented dataclasses. Templates in ``fragments`` define the look."""
