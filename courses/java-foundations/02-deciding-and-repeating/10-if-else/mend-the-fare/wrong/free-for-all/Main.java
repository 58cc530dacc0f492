void main() {
    IO.readln();
    IO.println("free");
}
