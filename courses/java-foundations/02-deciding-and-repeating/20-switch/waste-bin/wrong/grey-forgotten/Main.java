void main() {
    // read what is needed
    String thing = IO.readln();
    // look it up
    String bin = switch (thing) {
        case "bottle", "jar" -> "green";
        case "newspaper" -> "blue";
                default -> "brown";
    };
    // answer
    IO.println(bin);
}
