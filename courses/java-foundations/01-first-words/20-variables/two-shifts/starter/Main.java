void main() {
    // read what is needed

    // calculate

    // answer

}
