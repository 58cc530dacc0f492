import module java.base;

record Ride(String line, int delay) {}

class Rides {

    static List<String> late(List<Ride> rides, int minutes) {
        return rides.stream()
                .filter(ride -> ride.delay() > minutes)
                .map(Ride::line)
                .distinct()
                .sorted()
                .toList();
    }

    static long punctual(List<Ride> rides) {
        return rides.stream()
                .filter(ride -> ride.delay() <= 3)
                .count();
    }

    static boolean goodDay(List<Ride> rides) {
        return rides.stream().noneMatch(ride -> ride.delay() >= 15);
    }
}
