void main() {
    var missing = new TreeSet<>(List.of(IO.readln().split(",")));
    missing.removeAll(List.of(IO.readln().split(",")));
    if (missing.isEmpty()) {
        IO.println("all reports are here");
    } else {
        IO.println(String.join(", ", missing));
    }
}
