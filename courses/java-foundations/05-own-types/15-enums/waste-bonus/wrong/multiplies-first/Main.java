enum Waste {
    GLASS(2), PAPER(3), METAL(9);

    private final int perKilogram;

    Waste(int perKilogram) {
        this.perKilogram = perKilogram;
    }

    int bonus(int grams) {
        int kilograms = grams / 1000;
        int bonus = grams * perKilogram / 1000;
        if (kilograms >= 10) {
            bonus += 5;
        }
        return bonus;
    }
}
