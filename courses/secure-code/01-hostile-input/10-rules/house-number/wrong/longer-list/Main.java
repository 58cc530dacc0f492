class Houses {

    static boolean isHouseNumber(String text) {
        return !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('\n') < 0 && text.indexOf('-') < 0 && !text.contains("'");
    }
}
