void main() {
    String[] parts = IO.readln().split(",");
    if (parts.length == 3) {
        IO.println(parts[1] + ": " + parts[2] + " (sensor " + parts[0] + ")");
    } else {
        IO.println("not a measurement");
    }
}
