class TravelCard {

    private int balance;
    private int rides;

    int balance() {
        return balance;
    }

    int rides() {
        return rides;
    }

    void topUp(int amount) {
        if (amount < -1000) {
            throw new IllegalArgumentException("not an amount: " + amount);
        }
        balance += amount;
    }

    boolean pay(int fare) {
        if (fare > balance) {
            return false;
        }
        balance -= fare;
        rides++;
        return true;
    }
}
