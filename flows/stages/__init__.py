"""The seven stages of a night, a module each: thin tasks around the rooms that do the work."""
