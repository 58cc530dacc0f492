void main() {
    int first = Integer.parseInt(IO.readln());
    int second = Integer.parseInt(IO.readln());
    IO.println("Children: " + first + second);
    IO.println("Meals: " + (first + second) * 3);
}
