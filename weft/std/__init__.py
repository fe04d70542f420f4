"""The ground floor: things that know no domain."""
