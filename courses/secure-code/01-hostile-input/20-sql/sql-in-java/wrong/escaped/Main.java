import java.util.List;
import java.util.Map;

record Query(String sql, List<String> values) {}

class Search {

    static Query search(Map<String, String> wanted) {
        var sql = "SELECT id, text FROM requests WHERE secret = 0";
        for (var column : wanted.keySet()) {
            sql += " AND " + column + " = '" + wanted.get(column).replace("'", "''") + "'";
        }
        return new Query(sql, List.of());
    }
}
