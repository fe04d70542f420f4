"""The door for mail: a trusted relay hands in what people wrote, by LMTP or SMTP.

It is no mail server of its own: it takes mail for signed addresses alone, keeps no queue, and
sends no bounces.  What it does not want it refuses in one sentence, and the relay tells the sender.
"""
