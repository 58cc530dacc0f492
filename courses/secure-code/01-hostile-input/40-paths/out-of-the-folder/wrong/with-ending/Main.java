class Attack {

    static String name() {
        return "x/....//....//keys.txt";
    }

    static String deeper() {
        return "x/....//....//....//archive/2024.txt";
    }
}
