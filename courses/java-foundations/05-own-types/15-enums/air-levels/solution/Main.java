enum AirLevel {
    GOOD(50), FAIR(100), POOR(150), DANGEROUS(Integer.MAX_VALUE);

    private final int limit;

    AirLevel(int limit) {
        this.limit = limit;
    }

    static AirLevel of(int index) {
        for (AirLevel level : values()) {
            if (index <= level.limit) {
                return level;
            }
        }
        throw new IllegalStateException("no level for " + index);
    }

    boolean isWorseThan(AirLevel other) {
        return compareTo(other) > 0;
    }

    boolean schoolsStayInside() {
        return isWorseThan(FAIR);
    }
}
