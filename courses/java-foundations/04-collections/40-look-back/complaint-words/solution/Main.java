String clean(String word) {
    return word.toLowerCase().replace(".", "").replace(",", "").replace("!", "");
}

void main() {
    var counts = new TreeMap<String, Integer>();
    String line = IO.readln();
    while (!line.equals("end")) {
        for (var each : line.split(" ")) {
            var word = clean(each);
            if (word.length() >= 4) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        line = IO.readln();
    }
    for (var entry : counts.entrySet()) {
        if (entry.getValue() >= 2) {
            IO.println(entry.getKey() + ": " + entry.getValue());
        }
    }
}
