"""Knows how a co-op's rules are written down: reads, checks and finds policy files, and runs their worked examples."""
