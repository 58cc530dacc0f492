void main() {
    // read what is needed
    int children = Integer.parseInt(IO.readln());
    // calculate
    int full = 0;
    int left = 0;
    // answer
    IO.println("full buses: " + full);
    IO.println("left over: " + left);
}
