void main() {
    IO.println("Cafe /"Sunrise/"");
    IO.println("tea 90, cake 150");
}
