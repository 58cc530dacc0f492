void main() {
    String[] parts = IO.readln().split(",");
    if (parts.length > 0) {
        IO.println(parts[1].strip() + ": " + parts[2].strip() + " (sensor " + parts[0].strip() + ")");
    } else {
        IO.println("not a measurement");
    }
}
