void main() {
    // read what is needed
    int days = Integer.parseInt(IO.readln());
    // decide and answer
    if (days >= 20) {
        IO.println("extreme");
    }
    if (days >= 12) {
        IO.println("high");
    }
    if (days >= 5) {
        IO.println("medium");
    } else {
        IO.println("low");
    }
}
