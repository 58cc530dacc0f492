void main() {
    // read what is needed
    int age = Integer.parseInt(IO.readln());
    String day = IO.readln();
    // decide and answer
    if (age < 7 && age >= 70 || day.equals("holiday")) {
        IO.println("free");
    } else {
        IO.println("pay");
    }
}
