void main() {
    int count = Integer.parseInt(IO.readln());
    // begin with nothing
    var counts = new TreeMap<String, Integer>();
    // for each thing, one more than before
    for (int i = 0; i < count; i++) {
        String district = IO.readln();
        counts.put(district, counts.get(district) + 1);
    }
    // go through the pairs
    for (var entry : counts.entrySet()) {
        IO.println(entry.getKey() + ": " + entry.getValue());
    }
}
