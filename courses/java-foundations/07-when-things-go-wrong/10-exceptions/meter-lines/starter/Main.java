void main() {
    int sum = 0;
    String line = IO.readln();
    while (!line.equals("end")) {
        sum += Integer.parseInt(line);
        line = IO.readln();
    }
    IO.println("sum: " + sum);
}
