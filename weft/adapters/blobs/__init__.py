"""Where the bytes of attachments lie: a local directory, or an object store by its address."""

from weft.adapters.blobs.objects import ObjectBlobs, blobs_at, blobs_in

__all__ = ["ObjectBlobs", "blobs_at", "blobs_in"]
