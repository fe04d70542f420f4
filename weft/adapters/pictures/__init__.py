"""Pictures, read by Pillow in a process of their own with little memory and no way out."""

from weft.adapters.pictures.studio import Studio

__all__ = ["Studio"]
