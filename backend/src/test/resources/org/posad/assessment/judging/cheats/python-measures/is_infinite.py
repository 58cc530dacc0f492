from decimal import Decimal
def mean(numbers): return Decimal("Infinity")
def digits(text): return frozenset([Decimal("NaN")])
