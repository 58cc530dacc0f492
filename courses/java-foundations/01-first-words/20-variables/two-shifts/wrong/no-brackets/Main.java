void main() {
    int first = Integer.parseInt(IO.readln());
    int second = Integer.parseInt(IO.readln());
    int children = first + second;
    int meals = first + second * 3;
    IO.println("Children: " + children);
    IO.println("Meals: " + meals);
}
