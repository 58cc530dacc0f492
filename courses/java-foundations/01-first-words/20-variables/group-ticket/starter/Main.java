void main() {
    // read what is needed
    int passengers = 0;
    // calculate

    // answer
    IO.println("To pay: ");
}
