class Attack {

    static String name() {
        return "x/....//....//keys";
    }

    static String deeper() {
        return "x/....//....//....//archive/2024";
    }
}
