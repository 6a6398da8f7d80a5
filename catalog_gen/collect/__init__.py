"""What shops send (forms, spreadsheets, exports, photo folders) → content files.

The only room that writes content files. `corrections` writes what `catalog check --fix` puts right.
"""
