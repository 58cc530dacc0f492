void main() {
    IO.println("Tram 5");
    IO.println("Town hall");
    IO.println("next in 4 min");
}
