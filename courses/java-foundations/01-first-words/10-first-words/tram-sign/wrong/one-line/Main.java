void main() {
    IO.println("Tram 5 Town hall next in 4 min");
}
