void main() {
    String line = IO.readln();
    while (!line.equals("end")) {
        for (var word : line.split(" ")) {
            // clean it, and count it if it is long enough
        }
        line = IO.readln();
    }
}
