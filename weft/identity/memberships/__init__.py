"""Who belongs to a workspace, as what: inviting people, changing their rights, letting them go."""
