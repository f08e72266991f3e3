"""
Holding back for review what a finished run of a watched program left behind.

Such a file waits on disk until the program's next start, which posts it. A shared lock on it makes that start pass it
over (Rerun from 0.39 on), so that a person can read it first. `hold` is the witness's hand; `holding` is what a face
uses; between them stand two small files of Pellucid's own: what the person chose, and what the witness made of it.
"""
