void main() {
    // read what is needed
    String first = IO.readln();
    String last = IO.readln();
    // clean it
    first = first.strip();
    last = last.strip().toUpperCase();
    // answer
    IO.println(last + ", " + first.charAt(0) + ".");
}
