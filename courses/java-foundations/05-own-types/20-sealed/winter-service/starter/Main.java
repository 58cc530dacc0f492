enum Weather { DRY, RAIN }

String task(Weather weather) {
    return switch (weather) {
        case DRY -> "nothing to do";
        case RAIN -> "clean the drains";
    };
}

void main() {
    IO.println(task(Weather.valueOf(IO.readln())));
}
