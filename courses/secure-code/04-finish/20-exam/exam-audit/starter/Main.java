import java.util.Map;

class Audit {

    static String entry(String user, RuntimeException error, Map<String, String> form) {
        return user + " " + error + " " + form;
    }
}
