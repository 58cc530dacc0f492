int digits(String text) {
    // begin with nothing
    int count = 0;
    // take each place once

    // answer
    return count;
}

void main() {
    String password = IO.readln();
    IO.println("weak");
}
