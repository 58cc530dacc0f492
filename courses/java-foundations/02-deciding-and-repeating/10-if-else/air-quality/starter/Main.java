void main() {
    // read what is needed
    int dust = Integer.parseInt(IO.readln());
    // decide and answer
    IO.println("clean");
}
