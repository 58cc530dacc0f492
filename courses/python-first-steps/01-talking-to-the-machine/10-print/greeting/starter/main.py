# Write your order below this line.
