"""
What an embedded app may do: what its person chose, and what lowers that.

    ConsentWatch ─ ConsentStore   analytics.json: the choice, the id, the epoch
                 ├ PolicyFile     what the machine's administrator allows at most
                 └ decide         pure: choice, environment, policy → what holds, and which rule decided
"""
