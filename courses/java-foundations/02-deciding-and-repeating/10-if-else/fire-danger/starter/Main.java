void main() {
    // read what is needed
    int days = Integer.parseInt(IO.readln());
    // decide and answer

}
