record SchoolClass(String name, int places, int taken) {

    SchoolClass {
    }

    int free() {
        return places - taken;
    }

    SchoolClass enrol() {
        return new SchoolClass(name, places, taken + 1);
    }
}
