import java.util.ArrayList;
import java.util.List;
import java.util.Map;

record Query(String sql, List<String> values) {}

class Search {

    private static final List<String> COLUMNS = List.of("street", "topic", "district");

    static Query search(Map<String, String> wanted) {
        var sql = new StringBuilder("SELECT id, text FROM requests WHERE secret = 0");
        var values = new ArrayList<String>();
        for (var column : wanted.keySet()) {
            sql.append(" AND ").append(column).append(" = ?");
            values.add(wanted.get(column));
        }
        return new Query(sql.toString(), values);
    }
}
