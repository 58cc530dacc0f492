enum Weather { DRY, RAIN, SNOW, ICE }

String task(Weather weather) {
    return switch (weather) {
        case DRY -> "nothing to do";
        case RAIN -> "clean the drains";
        case SNOW -> "clear the roads";
    };
}

void main() {
    IO.println(task(Weather.valueOf(IO.readln())));
}
