"""What counts take from one another once it is known which is part of which."""
