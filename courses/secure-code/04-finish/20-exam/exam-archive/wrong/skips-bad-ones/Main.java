import java.util.HashSet;
import java.util.List;

class Archive {

    static List<String> checked(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream()
                .filter(name -> name.length() <= 60 && name.matches("\\w[\\w.-]*(/\\w[\\w.-]*)*") && seen.add(name.toLowerCase()))
                .toList();
    }
}
