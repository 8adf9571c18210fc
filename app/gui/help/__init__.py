"""What the program tells of itself: help for the page on screen, the keys, its licences, and what it keeps."""
