class Masks {

    static String mask(String text) {
        return text;
    }
}
