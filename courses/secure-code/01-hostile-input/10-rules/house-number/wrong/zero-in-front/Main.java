class Houses {

    static boolean isHouseNumber(String text) {
        return text.matches("[0-9]{1,3}[a-f]?");
    }
}
