import module java.base;

class WaitingRoom {

    private final List<String> waiting = new ArrayList<>();

    int draw(String name) {
        return 0;
    }

    String call() {
        return "";
    }

    int ahead(String name) {
        return 0;
    }

    boolean isEmpty() {
        return true;
    }
}
