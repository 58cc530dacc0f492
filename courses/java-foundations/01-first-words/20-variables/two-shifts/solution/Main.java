void main() {
    // read what is needed
    int first = Integer.parseInt(IO.readln());
    int second = Integer.parseInt(IO.readln());
    // calculate
    int children = first + second;
    // answer
    IO.println("Children: " + children);
    IO.println("Meals: " + children * 3);
}
