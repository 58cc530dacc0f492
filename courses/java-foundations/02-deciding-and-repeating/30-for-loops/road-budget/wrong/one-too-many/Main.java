void main() {
    // read what is needed first
    int money = Integer.parseInt(IO.readln());
    int repairs = Integer.parseInt(IO.readln());
    // take each repair off
    for (int i = 0; i <= repairs; i++) {
        money -= Integer.parseInt(IO.readln());
    }
    // answer after the last one
    if (money >= 0) {
        IO.println("left: " + money);
    } else {
        IO.println("missing: " + -money);
    }
}
