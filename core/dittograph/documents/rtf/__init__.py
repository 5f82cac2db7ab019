"""Rich Text Format: what its control words mean, and a walk over them."""
