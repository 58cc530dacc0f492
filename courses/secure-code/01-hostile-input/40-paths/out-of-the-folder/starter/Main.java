class Attack {

    static String name() {
        return "market";
    }

    static String deeper() {
        return "market";
    }
}
