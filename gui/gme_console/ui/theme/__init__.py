"""How everything looks: colours, fonts, spacing, icons, and the one style sheet."""
