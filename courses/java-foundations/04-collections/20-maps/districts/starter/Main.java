void main() {
    int count = Integer.parseInt(IO.readln());
    // begin with nothing
    var counts = new TreeMap<String, Integer>();
    // for each thing, one more than before
    for (int i = 0; i < count; i++) {
        String district = IO.readln();
    }
    // go through the pairs

}
