"""What an answer looks like in words, tables, records and charts; knows nothing of where the answer came from."""
