"""Makes each chart of an estimate, one module a chart."""
