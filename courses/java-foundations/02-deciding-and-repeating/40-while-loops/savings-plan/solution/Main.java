void main() {
    int price = Integer.parseInt(IO.readln());
    int monthly = Integer.parseInt(IO.readln());
    int months = 0;
    int saved = 0;
    while (saved < price) {
        saved += monthly;
        saved += saved / 100;
        months++;
    }
    IO.println("months: " + months);
    IO.println("saved: " + saved);
}
