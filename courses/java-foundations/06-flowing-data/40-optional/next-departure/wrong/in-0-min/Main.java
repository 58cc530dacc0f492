import module java.base;

record Timetable(List<Integer> departures) {

    Optional<Integer> next(int now) {
        return departures.stream().filter(departure -> departure >= now).min(Comparator.naturalOrder());
    }

    String announce(int now) {
        return next(now).map(departure -> wait(departure - now)).orElse("no more buses today");
    }

    private static String wait(int minutes) {
        return "in " + minutes + " min";
    }
}
