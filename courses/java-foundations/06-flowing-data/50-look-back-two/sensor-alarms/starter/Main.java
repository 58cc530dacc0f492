void main() {
    String line = IO.readln();
    while (!line.equals("end")) {
        var parts = line.split(";");
        line = IO.readln();
    }
}
