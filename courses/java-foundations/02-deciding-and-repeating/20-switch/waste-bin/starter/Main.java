void main() {
    // read what is needed
    String thing = IO.readln();
    // look it up
    String bin = switch (thing) {
        case "bottle" -> "green";
        default -> "grey";
    };
    // answer
    IO.println(bin);
}
