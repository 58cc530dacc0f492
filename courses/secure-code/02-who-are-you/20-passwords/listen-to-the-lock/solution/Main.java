interface Lock {

    int open(String code);
}

class Listener {

    static String listen(Lock lock) {
        var code = new StringBuilder("00000000");
        for (var place = 0; place < 8; place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                code.setCharAt(place, digit);
                var steps = lock.open(code.toString());
                if (steps > place + 1 || steps == 0) {
                    break;
                }
            }
        }
        return code.toString();
    }
}
