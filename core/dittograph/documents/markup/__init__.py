"""Documents of marked-up text: what stands where, and what of it goes with a passage."""
