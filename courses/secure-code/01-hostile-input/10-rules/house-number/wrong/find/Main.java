import java.util.regex.Pattern;

class Houses {

    static boolean isHouseNumber(String text) {
        return Pattern.compile("[1-9][0-9]{0,2}[a-f]?").matcher(text).find();
    }
}
