void main() {
    IO.println("Tram 5");
}
