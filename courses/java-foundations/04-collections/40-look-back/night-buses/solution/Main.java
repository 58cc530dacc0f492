int minutes(String time) {
    var parts = time.split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
}

String clock(int minutes) {
    return "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
}

void main() {
    int first = minutes(IO.readln());
    int last = minutes(IO.readln());
    int interval = Integer.parseInt(IO.readln());
    if (last < first) {
        last += 24 * 60;
    }
    for (int time = first; time <= last; time += interval) {
        IO.println(clock(time));
    }
}
