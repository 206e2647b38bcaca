// What staff pages gain where scripts run; every one works without it.
