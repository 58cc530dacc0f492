import module java.base;

record Request(String street, int days, boolean urgent) {}

class Desk {

    static List<Request> inOrder(List<Request> requests) {
        return requests;
    }
}
