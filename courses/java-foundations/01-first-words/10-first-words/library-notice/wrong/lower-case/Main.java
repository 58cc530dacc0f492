void main() {
    IO.println("the library is open today.");
}
