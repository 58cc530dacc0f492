void main() {
    // read what is needed
    int children = Integer.parseInt(IO.readln());
    // calculate
    int full = children / 32;
    int left = children % 32;
    // answer
    IO.println("full buses: " + full);
    IO.println("left over: " + left);
}
