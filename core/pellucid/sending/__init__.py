"""
An app's events on their way out of the log: sealed into a batch, waited for, sent, receipted.

    Uploader ─ Outbox ─ SessionOutbox   what each session has waiting, from its receipts
             ├ sealing                  lines → a batch whose body is settled to the byte
             ├ outcomes                 what a server's answer means for a batch
             └ ScheduleFile             when the next try may be, over restarts and for all processes

Every change is a receipt, written under the session's lock, so that any number of processes may take part.
"""
