void main() {
    String[] parts = IO.readln().split(",");
    if (parts.length == 3) {
        IO.println(parts[2].strip() + ": " + parts[3].strip() + " (sensor " + parts[1].strip() + ")");
    } else {
        IO.println("not a measurement");
    }
}
