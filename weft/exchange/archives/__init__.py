"""Archives: everything of a server that is data, in one documented file, and back."""
