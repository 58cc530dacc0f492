void main() {
    int sum = 0;
    int number = 1;
    String line = IO.readln();
    while (!line.equals("end")) {
        try {
            sum += Integer.parseInt(line);
            number++;
        } catch (NumberFormatException e) {
            IO.println("line " + number + ": not a number: " + line);
        }
        line = IO.readln();
    }
    IO.println("sum: " + sum);
}
