void main() {
    // read what is needed
    int benches = Integer.parseInt(IO.readln());
    // calculate
    int cans = benches / 6;
    // answer
    IO.println("cans: " + cans);
}
