import java.util.Map;

class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    static Secret from(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("The setting " + name + " is missing");
        }
        return new Secret(value);
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return value.substring(0, 2) + "***";
    }
}

record Login(String name, Secret password) {}
