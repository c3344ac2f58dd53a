"""What became of the counted people: words on their fate, and weights learnt for all that is told around them."""
