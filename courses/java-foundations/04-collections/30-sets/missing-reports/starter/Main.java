void main() {
    var all = List.of(IO.readln().split(","));
    var reported = List.of(IO.readln().split(","));
    // what stays if the second is taken from the first?
}
