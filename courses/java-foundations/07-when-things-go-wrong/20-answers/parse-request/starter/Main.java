record Request(String street, String kind, int days) {}

sealed interface Parsed {}

record Accepted(Request request) implements Parsed {}

record Refused(String reason) implements Parsed {}

class Requests {

    static Parsed parse(String line) {
        var fields = line.split(";", -1);
        return new Accepted(new Request(fields[0], fields[1], Integer.parseInt(fields[2])));
    }
}
