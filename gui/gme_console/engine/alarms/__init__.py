"""Which live recordings need a look; others import `live_alarms`."""
