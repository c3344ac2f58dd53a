"""Days that a text names, and which of them is the event's."""
