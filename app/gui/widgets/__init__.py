"""Small parts that several panels and pages share."""
