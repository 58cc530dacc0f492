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
        return base + perKilometre * Math.max(0, kilometres - 2);
    }
}

class Tariffs {

    static Tariff cheapest(List<Tariff> tariffs, int kilometres) {
        if (tariffs.isEmpty()) {
            throw new IllegalArgumentException("no tariffs");
        }
        Tariff best = tariffs.getFirst();
        for (Tariff each : tariffs) {
            if (each.price(kilometres) < best.price(kilometres)) {
                best = each;
            }
        }
        return best;
    }
}
