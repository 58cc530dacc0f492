void main() {
    // read what is needed
    int passengers = Integer.parseInt(IO.readln());
    // calculate
    int price = passengers + 45;
    // answer
    IO.println("To pay: " + price);
}
