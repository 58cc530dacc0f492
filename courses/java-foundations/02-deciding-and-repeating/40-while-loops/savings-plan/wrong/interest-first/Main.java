void main() {
    int price = Integer.parseInt(IO.readln());
    int monthly = Integer.parseInt(IO.readln());
    int months = 0;
    int saved = 0;
    while (saved < price) {
        saved += saved / 100;
        saved += monthly;
        months++;
    }
    IO.println("months: " + months);
    IO.println("saved: " + saved);
}
