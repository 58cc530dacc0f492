void main() {
    // begin

    // go on until the word is "end"

    // answer

}
