interface Lock {

    int open(String code);
}

class Listener {

    static String listen(Lock lock) {
        for (int code = 0; code < 80; code++) {
            String text = String.format("%08d", code);
            if (lock.open(text) == 0) {
                return text;
            }
        }
        return "?";
    }
}
