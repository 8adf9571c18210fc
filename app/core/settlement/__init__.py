"""The axes of a settlement as small functions over arrays of shape (scenarios, months, buckets)."""
