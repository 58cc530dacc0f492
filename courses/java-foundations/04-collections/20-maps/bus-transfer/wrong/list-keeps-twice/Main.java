void main() {
    var first = new ArrayList<>(List.of(IO.readln().split(",")));
    var second = List.of(IO.readln().split(","));
    first.retainAll(second);
    if (first.isEmpty()) {
        IO.println("no transfer");
    } else {
        IO.println(String.join(", ", first));
    }
}
