"""What all content values share."""

from pydantic import BaseModel, ConfigDict


class Content(BaseModel):
    """A frozen value read from a content file; keys that it does not know are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
