"""What the preflight says, one file per language.

`TEXTS` maps `rule` or `rule:reason` to what was found and what to do; `RULES` names the rules and
what they ask; `NAMES` are words for values in facts; `LABELS` are those of the report.
`{name}` stands for a fact.
"""
