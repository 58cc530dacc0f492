import module java.base;

class NoSeats extends IllegalStateException {

    int missing() {
        return 0;
    }
}

class Excursion {

    private int free;

    Excursion(int seats) {
        this.free = seats;
    }

    int free() {
        return free;
    }

    void book(int people) {
        free -= people;
    }
}

class Bookings {

    static int bookAll(Excursion excursion, List<Integer> groups) {
        return 0;
    }
}
