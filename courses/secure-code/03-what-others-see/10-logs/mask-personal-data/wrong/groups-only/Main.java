import java.util.regex.Pattern;

class Masks {

    private static final Pattern MAIL = Pattern.compile("([\\w.+-])[\\w.+-]*(@[\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern CARD = Pattern.compile("\\b(?:\\d{4}[ -]){3}(\\d{4})\\b");

    static String mask(String text) {
        var withoutMail = MAIL.matcher(text).replaceAll("$1***$2");
        return CARD.matcher(withoutMail).replaceAll("**** $1");
    }
}
