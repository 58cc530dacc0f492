void main() {
    int count = Integer.parseInt(IO.readln());
    int highest = Integer.MIN_VALUE;
    int frost = 0;
    int total = 0;
    for (int i = 0; i < count; i++) {
        int degrees = Integer.parseInt(IO.readln());
        if (degrees > highest) {
            highest = degrees;
        }
        if (degrees <= 0) {
            frost++;
        }
        total += degrees;
    }
    IO.println("highest: " + highest);
    IO.println("frost: " + frost);
    IO.println("average: " + "%.1f".formatted((double) total / count));
}
