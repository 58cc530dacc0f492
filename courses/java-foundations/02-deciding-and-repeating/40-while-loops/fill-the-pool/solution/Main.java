void main() {
    int pool = Integer.parseInt(IO.readln());
    int flow = Integer.parseInt(IO.readln());
    int water = 0;
    int hours = 0;
    while (water < pool) {
        water = water + flow;
        hours++;
    }
    IO.println(hours + " hours");
}
