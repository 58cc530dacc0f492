import module java.base;

interface Channel {
    void send(String text);
}

class Everywhere implements Channel {

    private final List<Channel> channels;

    Everywhere(List<Channel> channels) {
        this.channels = List.copyOf(channels);
    }

    @Override
    public void send(String text) {
        for (Channel channel : channels) {
            channel.send(text);
        }
    }
}

class Quiet implements Channel {

    private final Channel channel;
    private final int limit;
    private int sent;
    private int swallowed;

    Quiet(Channel channel, int limit) {
        this.channel = channel;
        this.limit = limit;
    }

    @Override
    public void send(String text) {
        if (sent <= limit) {
            sent++;
            channel.send(text);
        } else {
            swallowed++;
        }
    }

    int swallowed() {
        return swallowed;
    }
}
