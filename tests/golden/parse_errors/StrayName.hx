StrayName {}
