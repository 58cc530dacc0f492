void main() {
    // keep all measurements

    // find the average

    // count those above it

}
