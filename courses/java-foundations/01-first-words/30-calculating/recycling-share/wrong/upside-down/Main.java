void main() {
    // read what is needed
    int all = Integer.parseInt(IO.readln());
    int recycled = Integer.parseInt(IO.readln());
    // calculate
    double percent = 100.0 * all / recycled;
    // answer
    IO.println("recycled: " + "%.1f".formatted(percent) + " %");
}
