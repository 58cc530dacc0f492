import module java.base;

record Ride(String line, int delay) {}

class Rides {

    static List<String> late(List<Ride> rides, int minutes) {
        return rides.stream()
                .map(Ride::line)
                .toList();
    }

    static long punctual(List<Ride> rides) {
        return rides.stream()
                .count();
    }

    static boolean goodDay(List<Ride> rides) {
        return false;
    }
}
