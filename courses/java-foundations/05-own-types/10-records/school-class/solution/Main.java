record SchoolClass(String name, int places, int taken) {

    SchoolClass {
        if (taken < 0 || taken > places) {
            throw new IllegalArgumentException(taken + " of " + places + " places");
        }
    }

    int free() {
        return places - taken;
    }

    SchoolClass enrol() {
        return new SchoolClass(name, places, taken + 1);
    }
}
