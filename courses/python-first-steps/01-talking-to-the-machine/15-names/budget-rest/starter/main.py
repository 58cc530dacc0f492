budget = 120000
roads = 45500
lamps = 46000
