void main() {
    // read what is needed
    String first = IO.readln();
    String last = IO.readln();
    // clean it
    first.strip();
    last.strip();
    last.toUpperCase();
    // answer
    IO.println(last + ", " + first.charAt(0) + ".");
}
