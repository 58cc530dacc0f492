void main() {
    int stops = Integer.parseInt(IO.readln());
    int minutes = 0;
    for (int stop = 1; stop <= stops; stop++) {
        minutes += stop * 2;
        IO.println("stop " + stop + ": " + minutes + " min");
    }
    IO.println("arrived after " + minutes + " min");
}
