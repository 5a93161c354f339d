package org.schooloversight.core.school;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of establishment that the register may name. Immutable. */
public final class EstablishmentTypes {

    private final Map<String, EstablishmentType> byName = new LinkedHashMap<>();
    private final Map<Integer, EstablishmentType> byCode = new LinkedHashMap<>();

    private EstablishmentTypes(Collection<EstablishmentType> types) {
        for (EstablishmentType type : types) {
            byName.put(type.name().toLowerCase(Locale.ROOT), type);
            byCode.put(type.code(), type);
        }
    }

    /**
     * Obtains the types.
     *
     * @param types  the types, not null
     * @return the types by name and code, not null
     */
    public static EstablishmentTypes of(Collection<EstablishmentType> types) {
        return new EstablishmentTypes(types);
    }

    /**
     * Finds a type by its name in GIAS.
     *
     * @param name  the name, in any case, not null
     * @return the type, empty if there is none, not null
     */
    public Optional<EstablishmentType> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Finds a type by its code in GIAS.
     *
     * @param code  the code
     * @return the type, empty if there is none, not null
     */
    public Optional<EstablishmentType> coded(int code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Gets all types.
     *
     * @return the types, unmodifiable, not null
     */
    public List<EstablishmentType> all() {
        return List.copyOf(byCode.values());
    }
}
