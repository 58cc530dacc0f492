import module java.base;

class PhoneBook {

    private final Map<String, String> phones = new HashMap<>();

    void enter(String office, String phone) {
        phones.put(office, phone);
    }

    Optional<String> phone(String office) {
        return Optional.of(phones.get(office));
    }

    Optional<String> extension(String office) {
        return phone(office)
                .filter(phone -> phone.length() >= 3)
                .map(phone -> phone.substring(phone.length() - 3));
    }

    String advice(String office) {
        return phone(office).map(phone -> "Call " + phone).orElse("Ask at the front desk");
    }
}
