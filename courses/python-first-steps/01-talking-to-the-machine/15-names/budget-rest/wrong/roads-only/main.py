budget = 120000
roads = 45500
lamps = 46000
park = budget - roads
print(f"The park gets {park} roubles.")
