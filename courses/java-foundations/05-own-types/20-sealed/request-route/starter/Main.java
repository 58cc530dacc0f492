sealed interface Request {}
record Light(String street) implements Request {}
record Noise(int hour) implements Request {}

Request read(String line) {
    String[] parts = line.split(" ");
    return switch (parts[0]) {
        case "light" -> new Light(parts[1]);
        case "noise" -> new Noise(Integer.parseInt(parts[1]));
        default -> throw new IllegalArgumentException(line);
    };
}

String route(Request request) {
    return switch (request) {
        case Light(String street) -> "electricians: " + street;
        case Noise(int hour) -> "front desk";
    };
}

void main() {
    IO.println(route(read(IO.readln())));
}
