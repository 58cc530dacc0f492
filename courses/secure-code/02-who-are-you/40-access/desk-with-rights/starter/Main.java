import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

enum Role { RESIDENT, CLERK, AUDITOR }

record User(String name, Role role, String district) {}

record Request(String owner, String district, String text, boolean closed) {}

class Desk {

    private final Map<Integer, Request> requests = new HashMap<>();

    int add(User user, String text) {
        var number = requests.size() + 1;
        requests.put(number, new Request(user.name(), user.district(), text, false));
        return number;
    }

    Optional<String> read(User user, int number) {
        return Optional.of(requests.get(number).text());
    }

    boolean close(User user, int number) {
        var request = requests.get(number);
        requests.put(number, new Request(request.owner(), request.district(), request.text(), true));
        return true;
    }
}
