package org.schooloversight.core.toy;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.schooloversight.core.style.DomainStyle;

/** A small value in the style of this library, for the tests of the style. */
@DomainStyle
@Value.Immutable
public interface ToySchool {
    String name();

    LocalDate opened();

    List<String> phases();

    boolean open();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableToySchool.Builder {
        Builder() {}
    }
}
