void main() {
    // read what is needed

    // look up the days

    // answer

}
