class Attack {

    static String name() {
        return "....//keys";
    }

    static String deeper() {
        return "....//....//archive/2024";
    }
}
