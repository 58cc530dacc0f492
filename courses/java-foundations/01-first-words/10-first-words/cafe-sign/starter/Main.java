void main() {
    IO.println("Cafe Sunrise");
}
