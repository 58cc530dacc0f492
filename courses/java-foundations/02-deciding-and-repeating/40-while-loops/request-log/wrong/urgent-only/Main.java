void main() {
    // begin
    int calls = 0;
    int urgent = 0;
    String word = IO.readln();
    // go on until the word is "end"
    while (!word.equals("end")) {
        if (word.equals("urgent")) {
            urgent++;
            calls++;
        }
        word = IO.readln();
    }
    // answer
    IO.println("calls: " + calls);
    IO.println("urgent: " + urgent);
}
