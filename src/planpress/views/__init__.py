"""What each page or fragment says, as a documented dataclass. The templates in ``fragments`` decide how it looks."""
