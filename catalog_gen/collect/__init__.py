"""What shops send (forms, spreadsheets, exports, photo folders) → content files."""
