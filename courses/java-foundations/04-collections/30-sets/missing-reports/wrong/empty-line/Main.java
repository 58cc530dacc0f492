void main() {
    var missing = new LinkedHashSet<>(List.of(IO.readln().split(",")));
    missing.removeAll(List.of(IO.readln().split(",")));
    IO.println(String.join(", ", missing));
}
