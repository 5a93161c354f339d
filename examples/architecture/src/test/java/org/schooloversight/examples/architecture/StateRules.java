package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions about static state. */
final class StateRules {
    /** Types whose values do not change, or interfaces whose constants are made by List.of and its kin. */
    private static final String CONSTANT = "java\\.lang\\.[A-Za-z]+|java\\.math\\..*|java\\.time\\..*|java\\.net\\.URI"
            + "|java\\.util\\.(List|Set|Map|Optional.*|Comparator|Locale|UUID)|java\\.util\\.regex\\.Pattern"
            + "|java\\.util\\.function\\..*|java\\.nio\\.charset\\.Charset"
            + "|com\\.google\\.common\\.(collect\\.Immutable.*|base\\.(Splitter|Joiner|CharMatcher))"
            + "|tools\\.jackson\\.core\\.json\\.JsonFactory"
            + "|org\\.schooloversight\\..*";

    private static final String CHANGING = "java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal|Thread|Object)";

    static final ArchCondition<JavaClass> HOLD_ONLY_CONSTANTS_IN_STATIC_FIELDS =
            new ArchCondition<>("hold only constants in static fields") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> field.getModifiers().contains(STATIC)
                                    && !field.getModifiers().contains(SYNTHETIC))
                            .filter(field -> !isConstant(field))
                            .forEach(field -> events.add(SimpleConditionEvent.violated(
                                    field,
                                    field.getFullName() + " of type "
                                            + field.getRawType().getName() + " can change")));
                }
            };

    static final ArchCondition<JavaClass> READ_NO_RESOURCE_IN_A_STATIC_INITIALISER =
            new ArchCondition<>("read no resource in a static initialiser") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getStaticInitializer().stream()
                            .flatMap(initialiser -> initialiser.getMethodCallsFromSelf().stream())
                            .filter(call -> call.getTarget().getName().startsWith("getResource"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            };

    private StateRules() {}

    private static boolean isConstant(JavaField field) {
        String type = field.getRawType().getName();
        return field.getModifiers().contains(FINAL)
                && (field.getRawType().isPrimitive() || (type.matches(CONSTANT) && !type.matches(CHANGING)));
    }
}
