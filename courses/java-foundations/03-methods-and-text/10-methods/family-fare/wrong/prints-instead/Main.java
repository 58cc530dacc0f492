int fare(int age) {
    if (age < 7) {
        IO.println(0);
    }
    if (age >= 65) {
        IO.println(15);
    }
    IO.println(35);
}

void main() {
    int people = Integer.parseInt(IO.readln());
    int total = 0;
    for (int i = 0; i < people; i++) {
        total += fare(Integer.parseInt(IO.readln()));
    }
    IO.println("total: " + total);
}
