package org.schooloversight.triggers.assess;

import java.util.List;

/** Writes small numbers as words. */
final class Numerals {

    private static final List<String> WORDS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numerals() {}

    static String words(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
