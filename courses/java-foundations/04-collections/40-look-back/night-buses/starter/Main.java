int minutes(String time) {
    // "01:10" is 70 minutes after midnight
    return 0;
}

String clock(int minutes) {
    // and back again
    return "";
}

void main() {
    int first = minutes(IO.readln());
}
