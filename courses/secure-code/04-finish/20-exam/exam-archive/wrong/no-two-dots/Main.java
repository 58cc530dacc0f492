import java.util.HashSet;
import java.util.List;

class Archive {

    static List<String> checked(List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.length() > 60 || name.startsWith("..") || name.contains("/..") || name.startsWith("/") || !seen.add(name.toLowerCase())) {
                throw new IllegalArgumentException("not a safe archive");
            }
        }
        return names;
    }
}
