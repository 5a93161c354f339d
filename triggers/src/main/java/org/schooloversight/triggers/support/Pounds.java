package org.schooloversight.triggers.support;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatterBuilder;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** An amount of money in pounds and whole pence. Immutable. */
public final class Pounds implements Comparable<Pounds> {

    /** Nothing. */
    public static final Pounds ZERO = new Pounds(Money.zero(CurrencyUnit.GBP));

    private static final Pattern FORM = Pattern.compile("-?£?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{2})?");

    private final Money money;

    private Pounds(Money money) {
        this.money = money;
    }

    /**
     * Obtains an amount.
     *
     * @param amount  the number of pounds, with at most two decimals that are not zero, not null
     * @return the amount, not null
     * @throws InvalidValueException if it has parts of a penny
     */
    public static Pounds of(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > CurrencyUnit.GBP.getDecimalPlaces()) {
            throw new InvalidValueException(
                    "invalid amount: " + amount.toPlainString() + "; accepted: pounds and whole pence");
        }
        return new Pounds(Money.of(CurrencyUnit.GBP, amount.setScale(CurrencyUnit.GBP.getDecimalPlaces())));
    }

    /**
     * Obtains an amount of whole pounds.
     *
     * @param pounds  the number of pounds
     * @return the amount, not null
     */
    public static Pounds of(long pounds) {
        return new Pounds(Money.ofMajor(CurrencyUnit.GBP, pounds));
    }

    /**
     * Obtains an amount from its text.
     *
     * @param text  the text, such as {@code 30641}, {@code £30,641} or {@code 30641.50}, not null
     * @return the amount, not null
     * @throws InvalidValueException if the text is not an amount
     */
    public static Pounds parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException("not an amount: '" + Text.shorten(text)
                    + "'; accepted: pounds such as 1359600, £1,359,600 or 1359600.50");
        }
        return of(new BigDecimal(text.replace("£", "").replace(",", "")));
    }

    /**
     * Adds amounts up.
     *
     * @param amounts  the amounts, not null
     * @return the sum, zero if there are none, not null
     */
    public static Pounds sum(Collection<Pounds> amounts) {
        return amounts.stream().reduce(ZERO, Pounds::plus);
    }

    /**
     * Obtains the sum of this and another amount.
     *
     * @param other  the other amount, not null
     * @return the sum, not null
     */
    public Pounds plus(Pounds other) {
        return new Pounds(money.plus(other.money));
    }

    /**
     * Gets the number of pounds.
     *
     * @return the number, with two decimals, not null
     */
    public BigDecimal amount() {
        return money.getAmount();
    }

    /**
     * Checks if the amount is below nothing.
     *
     * @return true if it is
     */
    public boolean isNegative() {
        return money.isNegative();
    }

    /**
     * Checks if the amount is above nothing.
     *
     * @return true if it is
     */
    public boolean isPositive() {
        return money.isPositive();
    }

    @Override
    public int compareTo(Pounds other) {
        return money.compareTo(other.money);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pounds pounds && money.equals(pounds.money);
    }

    @Override
    public int hashCode() {
        return money.hashCode();
    }

    @Override
    public String toString() {
        String text = new MoneyFormatterBuilder()
                .appendAmount(MoneyAmountStyle.ASCII_DECIMAL_POINT_GROUP3_COMMA)
                .toFormatter(Locale.UK)
                .print(money.abs());
        String whole = text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        return (isNegative() ? "-£" : "£") + whole;
    }
}
