int fare(int age) {
    if (age <= 7) {
        return 0;
    }
    if (age > 65) {
        return 15;
    }
    return 35;
}

void main() {
    int people = Integer.parseInt(IO.readln());
    int total = 0;
    for (int i = 0; i < people; i++) {
        total += fare(Integer.parseInt(IO.readln()));
    }
    IO.println("total: " + total);
}
