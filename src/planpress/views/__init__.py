"""What each page or fragment says, as a documented value. The templates in ``fragments`` decide how it looks."""
