import module java.base;

class PhoneBook {

    private final Map<String, String> phones = new HashMap<>();

    void enter(String office, String phone) {
        phones.put(office, phone);
    }

    Optional<String> phone(String office) {
        return Optional.empty();
    }

    Optional<String> extension(String office) {
        return Optional.empty();
    }

    String advice(String office) {
        return "";
    }
}
