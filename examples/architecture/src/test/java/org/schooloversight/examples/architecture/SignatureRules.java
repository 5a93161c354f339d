package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions about what a public type shows. */
final class SignatureRules {
    static final DescribedPredicate<JavaClass> ARE_REACHABLE =
            DescribedPredicate.describe("can be reached from outside their package", SignatureRules::isReachable);

    static final ArchCondition<JavaClass> SHOW_ONLY_JDK_AND_OUR_PUBLIC_TYPES =
            condition("show only types of the JDK and our public types", (type, events) -> {
                Stream.concat(
                                type.getAllMethods().stream(),
                                Stream.concat(type.getConstructors().stream(), type.getAllFields().stream()))
                        .filter(member -> isVisible(member)
                                && !member.getOwner().getPackageName().startsWith("java."))
                        .forEach(member -> shown(member)
                                .filter(shown -> !isOursOrJdk(shown))
                                .forEach(shown -> report(
                                        events,
                                        member,
                                        type.getName() + " shows " + shown.getName() + " in " + member.getFullName())));
                supertypes(type)
                        .filter(shown -> !shown.getName().startsWith("java.")
                                && !shown.getName().startsWith(Modules.ROOT))
                        .forEach(shown ->
                                report(events, type, type.getName() + " shows " + shown.getName() + " as a supertype"));
            });

    static final ArchCondition<JavaClass> BE_CLOSED_TO_SUBCLASSES =
            condition("be final, sealed, records, enums or interfaces", (type, events) -> {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(FINAL)
                        || type.reflect().isSealed()
                        || !isReachable(type);
                if (!closed) {
                    report(events, type, type.getName() + " can be extended by anyone");
                }
            });

    /** Where a plain string is what is meant: the name of the method says so. */
    private static final Set<String> METHODS_THAT_TAKE_TEXT = Set.of(
            "of", "parse", "from", "valueOf", "title", "note", "read", "named", "withText", "checked", "unchecked");

    static final ArchCondition<JavaClass> TAKE_STRINGS_ONLY_AS_TEXT = condition(
            "take strings only where the name of the method says that text is meant",
            (type, events) -> type.getMethods().stream()
                    .filter(SignatureRules::isVisible)
                    .filter(method ->
                            method.getRawParameterTypes().stream().anyMatch(raw -> raw.isEquivalentTo(String.class)))
                    .filter(method -> !METHODS_THAT_TAKE_TEXT.contains(method.getName()))
                    .forEach(method -> report(events, method, method.getFullName() + " takes a string")));

    private SignatureRules() {}

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(SignatureRules::isReachable).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED))
                && !member.getModifiers().contains(SYNTHETIC);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        Stream<JavaClass> shown = member instanceof JavaCodeUnit unit
                ? Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getTypeParameters().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(types -> types)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                : ((com.tngtech.archunit.core.domain.JavaField) member).getType().getAllInvolvedRawTypes().stream();
        return shown.map(JavaClass::getBaseComponentType).distinct();
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        Stream<JavaType> types = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return types.flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    private static boolean isOursOrJdk(JavaClass shown) {
        return shown.isPrimitive()
                || shown.getName().startsWith("java.")
                || (shown.getName().startsWith(Modules.ROOT + ".") && isReachable(shown));
    }

    private static void report(ConditionEvents events, Object where, String message) {
        events.add(SimpleConditionEvent.violated(where, message));
    }

    private static ArchCondition<JavaClass> condition(
            String description, java.util.function.BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
