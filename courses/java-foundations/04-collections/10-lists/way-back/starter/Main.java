void main() {
    // begin with an empty list
    int count = Integer.parseInt(IO.readln());
    var stops = new ArrayList<String>();
    // put things in
    for (int i = 0; i < count; i++) {
        stops.add(IO.readln());
    }
    // take each thing once, from the last to the first

}
