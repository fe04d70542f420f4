"""Weft: an open-source, self-hosted work-management platform built on one Work Graph."""

__version__ = "0.1.0"
