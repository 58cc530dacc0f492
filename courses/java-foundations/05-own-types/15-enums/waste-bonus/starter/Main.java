enum Waste {
    GLASS, PAPER, METAL;

    int bonus(int grams) {
        return 0;
    }
}
