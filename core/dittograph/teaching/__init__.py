"""Teaching: trains an encoder on labelled pairs, so that it learns its user's meaning."""
