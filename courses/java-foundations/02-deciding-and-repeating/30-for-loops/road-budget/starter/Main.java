void main() {
    // read what is needed first

    // take each repair off

    // answer after the last one

}
