package org.schooloversight.publishing;

/** The reference of a cell, such as {@code C7}. */
final class SheetReference {

    private static final int LETTERS = 26;

    private SheetReference() {}

    /** Rows and columns are counted from nought. */
    static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString() + (row + 1);
    }
}
