void main() {
    String dust = IO.readln();
    if (dust <= 50) {
        IO.println("clean");
    } else {
        IO.println("dusty");
    }
}
