"""Two texts side by side: aligned by sentence, equal stretches folded, differences in sight."""
