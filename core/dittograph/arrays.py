"""Names for the arrays that the steps hand to each other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
Similarities = NDArray[np.float32]
