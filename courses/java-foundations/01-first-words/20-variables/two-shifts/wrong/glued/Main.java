void main() {
    String first = IO.readln();
    String second = IO.readln();
    IO.println("Children: " + first + second);
    IO.println("Meals: " + (Integer.parseInt(first) + Integer.parseInt(second)) * 3);
}
