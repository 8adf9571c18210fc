"""The answers under the tabs, one page a question."""
