package org.posad.sandbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a long list, numbered from 1. */
record Page(int number, int size) {

    /** Judge0 knows no bound; an answer has to fit into memory, though. */
    private static final int LARGEST = 1000;

    static Page read(String page, String perPage) {
        int number = number("page", page);
        int size = number("per_page", perPage);
        if (number <= 0) {
            throw invalid("page", page);
        }
        if (size < 0 || size > LARGEST) {
            throw invalid("per_page", perPage);
        }
        return new Page(number, size);
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip((number - 1L) * size).limit(size).toList();
    }

    Map<String, @Nullable Object> meta(int count) {
        int pages = size == 0 ? 0 : Math.ceilDiv(count, size);
        var meta = new LinkedHashMap<String, @Nullable Object>();
        meta.put("current_page", number);
        meta.put("next_page", number < pages ? number + 1 : null);
        meta.put("prev_page", number > 1 ? number - 1 : null);
        meta.put("total_pages", pages);
        meta.put("total_count", count);
        return meta;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw invalid(name, text);
        }
    }

    private static Refusal invalid(String name, String value) {
        return Refusal.badRequest("invalid %s: %s".formatted(name, value));
    }
}
