"""Mail: what the inbox wants mailed as letters, the daily digest, and the addresses by which people
answer.
"""
