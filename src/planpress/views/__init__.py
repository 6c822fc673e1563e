"""What each page or fragment says, as a documented value; how it looks is the templates' part."""
