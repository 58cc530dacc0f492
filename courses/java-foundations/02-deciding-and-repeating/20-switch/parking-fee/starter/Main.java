void main() {

}
