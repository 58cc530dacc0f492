void main() {
    int sum = 0;
    int number = 1;
    String line = IO.readln();
    try {
        while (!line.equals("end")) {
            sum += Integer.parseInt(line);
            number++;
            line = IO.readln();
        }
    } catch (NumberFormatException e) {
        IO.println("line " + number + ": not a number: " + line);
    }
    IO.println("sum: " + sum);
}
