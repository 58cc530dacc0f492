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
        return Optional.ofNullable(requests.get(number))
                .filter(request -> isOwner(user, request) || isItsClerk(user, request) || user.role() == Role.AUDITOR)
                .map(Request::text);
    }

    boolean close(User user, int number) {
        var request = requests.get(number);
        if (request == null || request.closed() || !isItsClerk(user, request)) {
            return false;
        }
        requests.put(number, new Request(request.owner(), request.district(), request.text(), true));
        return true;
    }

    private static boolean isOwner(User user, Request request) {
        return user.name().equals(request.owner());
    }

    private static boolean isItsClerk(User user, Request request) {
        return user.role() == Role.CLERK && user.district().equals(request.district());
    }
}
