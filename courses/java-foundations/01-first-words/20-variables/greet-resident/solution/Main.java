void main() {
    // read what is needed
    String name = IO.readln();
    // answer
    IO.println("Good day, " + name + "! Please take a seat.");
}
