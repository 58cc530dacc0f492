void main() {
    // read what is needed

    // calculate
    int cans = 0;
    // answer
    IO.println("cans: " + cans);
}
