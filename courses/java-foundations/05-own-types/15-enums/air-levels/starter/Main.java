enum AirLevel {
    GOOD, FAIR, POOR, DANGEROUS;

    static AirLevel of(int index) {
        return GOOD;
    }

    boolean isWorseThan(AirLevel other) {
        return false;
    }

    boolean schoolsStayInside() {
        return false;
    }
}
