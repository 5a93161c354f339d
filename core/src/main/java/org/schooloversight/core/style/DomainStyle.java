package org.schooloversight.core.style;

import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.SOURCE;
import static org.immutables.value.Value.Style.ImplementationVisibility;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Declares how the generated value types of this library look.
 *
 * <p>The implementation is package-private and says the name of its interface in {@code toString}; collections are
 * unmodifiable collections of the JDK; a builder takes each single value once. Callers see the interface and its
 * nested builder:
 *
 * <pre>{@code
 * @DomainStyle
 * @Value.Immutable
 * public interface Term {
 *     String name();
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableTerm.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 */
@Retention(SOURCE)
@Target({TYPE, PACKAGE})
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true,
        get = {"is*", "*"},
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidValueException.class)
public @interface DomainStyle {}
