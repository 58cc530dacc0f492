void main() {
    IO.println("Hello, town!");
}
