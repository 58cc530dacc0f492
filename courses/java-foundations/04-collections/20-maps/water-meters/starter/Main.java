void main() {
    // begin with nothing

    // keep the latest reading of each flat

    // go through the pairs and add up

}
