void main() {
    // read what is needed

    // decide and answer

}
