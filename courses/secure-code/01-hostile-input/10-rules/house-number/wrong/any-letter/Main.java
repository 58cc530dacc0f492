class Houses {

    static boolean isHouseNumber(String text) {
        return text.matches("[1-9][0-9]{0,2}\\p{L}?");
    }
}
