package org.schooloversight.examples.architecture.planted;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Breaks every rule that a class can break. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "NonFinalStaticField"})
public class Leaky {
    public static int counter;
    static final List<String> FINE = List.of();
    static final ArrayList<String> LIST = new ArrayList<>();
    static final int[] NUMBERS = {1};
    static final InputStream RESOURCE = Leaky.class.getResourceAsStream("leaky");

    double share;

    public Map<String, ImmutableList<String>> deep() {
        return Map.of();
    }

    public Hidden[] hidden() {
        return new Hidden[0];
    }

    public void assess(String school) {
        System.out.println(school);
    }

    public LocalDate today() {
        return LocalDate.now();
    }

    public String shout(String note) {
        return note.toUpperCase() + Locale.getDefault() + String.format("%d", counter) + System.lineSeparator();
    }

    public void wait(List<String> all) {
        all.parallelStream().forEach(each -> new Thread(() -> {}).start());
        throw new RuntimeException(String.valueOf(Math.random()) + System.nanoTime() + java.nio.file.Path.of(""));
    }

    static final class Hidden {}
}
