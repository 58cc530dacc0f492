void main() {
    IO.println("The library is open today.");
}
