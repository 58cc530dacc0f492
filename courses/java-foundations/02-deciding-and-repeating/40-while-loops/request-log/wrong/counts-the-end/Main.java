void main() {
    int calls = 0;
    int urgent = 0;
    String word = "";
    while (!word.equals("end")) {
        word = IO.readln();
        calls++;
        if (word.equals("urgent")) {
            urgent++;
        }
    }
    IO.println("calls: " + calls);
    IO.println("urgent: " + urgent);
}
