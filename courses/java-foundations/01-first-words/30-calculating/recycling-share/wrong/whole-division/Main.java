void main() {
    // read what is needed
    int all = Integer.parseInt(IO.readln());
    int recycled = Integer.parseInt(IO.readln());
    // calculate
    double percent = 100 * (recycled / all);
    // answer
    IO.println("recycled: " + "%.1f".formatted(percent) + " %");
}
