import module java.base;

interface Tariff {
    int price(int kilometres);
}

record Flat(int perRide) implements Tariff {
    @Override
    public int price(int kilometres) {
        return perRide;
    }
}

record Metered(int base, int perKilometre) implements Tariff {
    @Override
    public int price(int kilometres) {
        return 0;
    }
}

class Tariffs {

    static Tariff cheapest(List<Tariff> tariffs, int kilometres) {
        return tariffs.getFirst();
    }
}
