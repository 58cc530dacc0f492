void main() {
    // read what is needed
    String kind = IO.readln();
    // look up the days
    int days = switch (kind) {
        case "book" -> 21;
        case "magazine" -> 3;
        case "film" -> 7;
        default -> 0;
    };
    // answer
    if (days > 0) {
        IO.println("Bring it back in " + days + " days.");
    } else {
        IO.println("Only for the reading room.");
    }
}
