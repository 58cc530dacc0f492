void main() {
    // read what is needed
    int dust = Integer.parseInt(IO.readln());
    // decide and answer
    if (dust <= 50) {
        IO.println("clean");
    }
    IO.println("dusty");
}
