int fare(int age) {
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
