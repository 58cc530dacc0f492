void main() {
    // read what is needed
    String first = IO.readln();
    String last = IO.readln();
    // clean it

    // answer
    IO.println(last + ", " + first);
}
