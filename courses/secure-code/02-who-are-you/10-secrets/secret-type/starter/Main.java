import java.util.Map;

record Secret(String value) {

    static Secret from(Map<String, String> environment, String name) {
        return new Secret(environment.get(name));
    }

    String reveal() {
        return value;
    }
}

record Login(String name, Secret password) {}
