class TravelCard {

    int balance() {
        return 0;
    }

    int rides() {
        return 0;
    }

    void topUp(int amount) {
    }

    boolean pay(int fare) {
        return false;
    }
}
