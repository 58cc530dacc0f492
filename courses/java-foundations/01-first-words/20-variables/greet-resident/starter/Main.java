void main() {
    // read what is needed
    String name = IO.readln();
    // answer
    IO.println("Good day, !");
}
