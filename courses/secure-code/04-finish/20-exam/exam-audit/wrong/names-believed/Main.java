import java.util.Map;
import java.util.TreeMap;

class Audit {

    static String entry(String user, RuntimeException error, Map<String, String> form) {
        var text = new StringBuilder(clean(user) + " " + error.getClass().getSimpleName());
        for (var field : new TreeMap<>(form).entrySet()) {
            text.append(" ").append(field.getKey()).append("=").append(shown(field.getKey(), field.getValue()));
        }
        return text.toString();
    }

    private static String shown(String name, String value) {
        var small = name.toLowerCase();
        return small.contains("password") || small.contains("token") ? "***" : clean(value);
    }

    private static String clean(String text) {
        var safe = text.replaceAll("[^\\p{L}\\p{N}.@-]", "?");
        return safe.length() > 30 ? safe.substring(0, 30) : safe;
    }
}
