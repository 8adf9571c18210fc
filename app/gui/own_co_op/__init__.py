"""The form "My co-op is not here": questions on a rate sheet that make a policy file in the user's own folder."""
