void main() {
    IO.println("Tram 5");
    IO.println("next in 4 min");
    IO.println("Town hall");
}
