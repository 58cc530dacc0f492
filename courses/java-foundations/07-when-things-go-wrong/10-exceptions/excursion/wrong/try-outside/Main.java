import module java.base;

class NoSeats extends IllegalStateException {

    private final int missing;

    NoSeats(int missing) {
        super(missing + " seats are missing");
        this.missing = missing;
    }

    int missing() {
        return missing;
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
        if (people <= 0) {
            throw new IllegalArgumentException("not a group: " + people);
        }
        if (people > free) {
            throw new NoSeats(people - free);
        }
        free -= people;
    }
}

class Bookings {

    static int bookAll(Excursion excursion, List<Integer> groups) {
        int booked = 0;
        try {
            for (var people : groups) {
                excursion.book(people);
                booked += people;
            }
        } catch (NoSeats e) {
            IO.println(e.getMessage());
        }
        return booked;
    }
}
