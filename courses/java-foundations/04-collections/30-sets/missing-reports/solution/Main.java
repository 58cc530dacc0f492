void main() {
    var missing = new LinkedHashSet<>(List.of(IO.readln().split(",")));
    missing.removeAll(List.of(IO.readln().split(",")));
    if (missing.isEmpty()) {
        IO.println("all reports are here");
    } else {
        IO.println(String.join(", ", missing));
    }
}
