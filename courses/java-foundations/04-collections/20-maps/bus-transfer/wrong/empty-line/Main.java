void main() {
    var first = new TreeSet<>(List.of(IO.readln().split(",")));
    var second = List.of(IO.readln().split(","));
    first.retainAll(second);
    IO.println(String.join(", ", first));
}
