void main() {
    // begin
    int size = Integer.parseInt(IO.readln());
    int litres = 0;
    int minutes = 0;
    // go on until it is full

    // answer
    IO.println("minutes: " + minutes);
}
