void main() {
    // read what is needed
    int first = Integer.parseInt(IO.readln());
    int last = Integer.parseInt(IO.readln());
    // one line for each hour
    for (int hour = first; hour <= last; hour++); {
        IO.println(hour + ":00");
    }
}
