void main() {
    var first = new TreeSet<>(List.of(IO.readln().split(",")));
    var second = List.of(IO.readln().split(","));
    first.addAll(second);
    if (first.isEmpty()) {
        IO.println("no transfer");
    } else {
        IO.println(String.join(", ", first));
    }
}
