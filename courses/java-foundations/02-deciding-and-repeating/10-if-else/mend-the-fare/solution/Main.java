void main() {
    int age = Integer.parseInt(IO.readln());
    if (age < 7) {
        IO.println("free");
    } else if (age < 18) {
        IO.println("half fare");
    } else {
        IO.println("full fare");
    }
}
