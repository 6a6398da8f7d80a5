"""When the season is: known without reading anything else of the content."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

SeasonState = Literal["early", "open", "over"]


@dataclass(frozen=True)
class SeasonDates:
    """The first and the last day, if they are written."""

    opens: date | None = None
    closes: date | None = None

    def state_on(self, day: date | None) -> SeasonState:
        """`early` before it opens, `over` after it closes; `open` on both days and between them.

        Without a day, and where no date is written, it is open.
        """
        if day and self.closes and day > self.closes:
            return "over"
        return "early" if day and self.opens and day < self.opens else "open"
