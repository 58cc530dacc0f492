void main() {
    int money = Integer.parseInt(IO.readln());
    int repairs = Integer.parseInt(IO.readln());
    for (int i = 0; i < repairs; i++) {
        money -= Integer.parseInt(IO.readln());
        if (money >= 0) {
            IO.println("left: " + money);
        } else {
            IO.println("missing: " + -money);
        }
    }
}
