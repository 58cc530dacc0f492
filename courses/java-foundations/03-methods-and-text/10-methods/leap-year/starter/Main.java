// write isLeapYear here

void main() {
    int year = Integer.parseInt(IO.readln());
    IO.println(28);
}
