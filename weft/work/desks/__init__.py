"""Desks: how a person arranged their home, their notepad, and the steps of their first day."""
