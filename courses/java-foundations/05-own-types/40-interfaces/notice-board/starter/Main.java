import module java.base;

interface Channel {
    void send(String text);
}

class Everywhere implements Channel {

    Everywhere(List<Channel> channels) {
    }

    @Override
    public void send(String text) {
    }
}

class Quiet implements Channel {

    Quiet(Channel channel, int limit) {
    }

    @Override
    public void send(String text) {
    }

    int swallowed() {
        return 0;
    }
}
