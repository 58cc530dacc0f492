sealed interface Ticket {}

record Single(int zones) implements Ticket {}

record Group(int people, int zones) implements Ticket {}

record Monthly(boolean pupil) implements Ticket {}

class Tickets {

    static int price(Ticket ticket) {
        return switch (ticket) {
            case Single(int zones) -> 40 * zones;
            case Group(int people, int zones) -> 30 * people * zones;
            case Group(int people, int zones) when people >= 10 -> 25 * people * zones;
            case Monthly(boolean pupil) -> pupil ? 600 : 1500;
        };
    }
}
