boolean isLeapYear(int year) {
    return year % 4 == 0 && year % 100 != 0;
}

void main() {
    int year = Integer.parseInt(IO.readln());
    if (isLeapYear(year)) {
        IO.println(29);
    } else {
        IO.println(28);
    }
}
