int digits(String text) {
    // begin with nothing
    int count = 0;
    // take each place once
    for (int i = 0; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
            count++;
        }
    }
    // answer
    return count;
}

void main() {
    String password = IO.readln();
    if (password.length() >= 10 || digits(password) >= 2) {
        IO.println("strong");
    } else {
        IO.println("weak");
    }
}
