import java.util.HashMap;
import java.util.Set;

record Settings(String language, int rows) {

    private static final Set<String> KEYS = Set.of("language", "rows");

    static Settings read(String text) {
        if (text.length() > 1000) {
            throw new IllegalArgumentException("too long");
        }
        var found = new HashMap<String, String>();
        for (var line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
            var parts = line.split("=", -1);
            if (parts.length != 2 || !KEYS.contains(parts[0]) || found.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("not a setting");
            }
        }
        return checked(found.getOrDefault("language", "en"), found.getOrDefault("rows", "20"));
    }

    private static Settings checked(String language, String rows) {
        if (language.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("not a value");
        }
        return new Settings(language, Integer.parseInt(rows));
    }
}
