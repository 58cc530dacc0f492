void main() {
    // Write your order below this line.
}
