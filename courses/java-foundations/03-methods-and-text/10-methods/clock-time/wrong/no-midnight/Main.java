int minutes(int hour, int minute) {
    return hour * 60 + minute;
}

String clock(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
}

void main() {
    int hour = Integer.parseInt(IO.readln());
    int minute = Integer.parseInt(IO.readln());
    int ride = Integer.parseInt(IO.readln());
    IO.println("arrives at " + clock(minutes(hour, minute) + ride));
}
