record Sum(int repairs, int cost) {

    Sum plus(int more) {
        return this;
    }
}

void main() {
    var sums = new TreeMap<String, Sum>();

}
