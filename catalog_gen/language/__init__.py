"""Interface labels, dates, prices and typography, in French and English. No shop content."""
