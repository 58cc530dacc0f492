record Request(String street, String kind, int days) {}

sealed interface Parsed {}

record Accepted(Request request) implements Parsed {}

record Refused(String reason) implements Parsed {}

class Requests {

    static Parsed parse(String line) {
        var fields = line.split(";", -1);
        if (fields.length != 3) {
            return new Refused("3 fields expected, not " + fields.length);
        }
        var street = fields[0];
        if (street.isEmpty()) {
            return new Refused("the street is missing");
        }
        var days = fields[2].strip();
        try {
            return checked(new Request(street, fields[1], Integer.parseInt(days)));
        } catch (NumberFormatException e) {
            return new Refused("not a number: " + days);
        }
    }

    private static Parsed checked(Request request) {
        if (request.days() < 0) {
            return new Refused("days below 0: " + request.days());
        }
        return new Accepted(request);
    }
}
