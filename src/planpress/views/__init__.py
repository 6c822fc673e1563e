"""What each page or fragment states, as a documented dataclass. Templates in ``fragments`` define its look."""
