"""The encoders of this computer, as every page that offers them shows them."""
