void main() {
    int pool = Integer.parseInt(IO.readln());
    int flow = Integer.parseInt(IO.readln());
    int water = 0;
    int hours = 0;
    while (____) {
        water = ____;
        ____;
    }
    IO.println(hours + " hours");
}
