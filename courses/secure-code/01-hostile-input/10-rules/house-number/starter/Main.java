class Houses {

    static boolean isHouseNumber(String text) {
        return !text.isEmpty() && !text.contains("'") && !text.contains(";") && !text.contains("<");
    }
}
