"""The pages and files above the periods."""
