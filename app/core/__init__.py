"""The arithmetic of a bill: no file, clock, locale, network or unseeded chance below this folder."""
