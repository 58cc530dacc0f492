budget = 120000
roads = 45500
lamps = 46000
park = budget - roads - lamps
print("The park gets {park} roubles.")
