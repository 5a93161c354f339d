package org.schooloversight.duties.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.schedule.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Anything changed in a data file that a person would compare changes the fingerprint of an entry. */
class FingerprintProperties {

    /** What is ours and not the law's, or is told by the check mark itself. */
    private static final Set<String> NOT_OF_THE_LAW =
            Set.of("owner", "area", "reviewCites", "basis", "group", "id", "source", "$schema", "authority");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Files FILES = new Files();

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(FILES.places());
    }

    @Property(tries = 150)
    void aChangedTextChangesTheFingerprintOfAnEntry(@ForAll("places") Place place) {
        Map<String, JsonNode> changed = FILES.copy();
        ObjectNode object = (ObjectNode) changed.get(place.file()).at(place.object());
        object.put(place.key(), object.get(place.key()).asString() + " or otherwise");
        Optional<LawEntries> read = FILES.read(changed);
        assertThat(read).as("%s can still be read", place).isPresent();
        assertThat(fingerprints(read.orElseThrow())).as("%s", place).isNotEqualTo(fingerprints(Law.ENTRIES));
    }

    @Provide
    Arbitrary<Place> numbers() {
        return Arbitraries.of(FILES.numbers());
    }

    @Property(tries = 60)
    void aChangedNumberChangesTheFingerprintOfAnEntry(@ForAll("numbers") Place place) {
        Map<String, JsonNode> changed = FILES.copy();
        ObjectNode object = (ObjectNode) changed.get(place.file()).at(place.object());
        object.put(place.key(), object.get(place.key()).asInt() + (place.key().equals("percent") ? -1 : 1));
        FILES.read(changed)
                .ifPresent(
                        read -> assertThat(fingerprints(read)).as("%s", place).isNotEqualTo(fingerprints(Law.ENTRIES)));
    }

    @Property(tries = 60)
    void aChangedCheckMarkDoesNot(@ForAll("marks") Place place) {
        Map<String, JsonNode> changed = FILES.copy();
        ((ObjectNode) changed.get(place.file()).at(place.object())).put("basis", "another basis");
        assertThat(fingerprints(FILES.read(changed).orElseThrow())).isEqualTo(fingerprints(Law.ENTRIES));
    }

    @Provide
    Arbitrary<Place> marks() {
        return Arbitraries.of(FILES.marks());
    }

    private static Map<LawEntryId, Fingerprint> fingerprints(LawEntries entries) {
        Map<LawEntryId, Fingerprint> all = new HashMap<>();
        entries.all().forEach(each -> all.put(each.id(), each.fingerprint()));
        return all;
    }

    /** A value in a data file. */
    record Place(String file, String object, String key) {}

    /** The data files as trees. */
    static final class Files {

        private final Map<String, JsonNode> trees = new HashMap<>();

        Files() {
            DataFiles.all().forEach((name, text) -> trees.put(name, MAPPER.readTree(text)));
        }

        Map<String, JsonNode> copy() {
            Map<String, JsonNode> copy = new HashMap<>();
            trees.forEach((name, tree) -> copy.put(name, tree.deepCopy()));
            return copy;
        }

        /** Words that people wrote, which any other words can replace. */
        List<Place> places() {
            Set<String> words = Set.of("title", "text", "words", "note", "awaits", "place", "asked", "of", "question");
            return find((key, value) -> words.contains(key) && value.isString() && !NOT_OF_THE_LAW.contains(key));
        }

        List<Place> numbers() {
            return find((key, value) -> value.isInt());
        }

        List<Place> marks() {
            return find((key, value) -> key.equals("basis"));
        }

        private List<Place> find(BiPredicate<String, JsonNode> wanted) {
            List<Place> found = new ArrayList<>();
            trees.forEach((name, tree) -> find(name, tree, "", wanted, found));
            return found;
        }

        private void find(
                String file, JsonNode node, String at, BiPredicate<String, JsonNode> wanted, List<Place> found) {
            if (node.isObject()) {
                node.properties().forEach(each -> {
                    if (wanted.test(each.getKey(), each.getValue())) {
                        found.add(new Place(file, at, each.getKey()));
                    }
                    find(file, each.getValue(), at + "/" + each.getKey(), wanted, found);
                });
            } else if (node.isArray()) {
                for (int i = 0; i < node.size(); i++) {
                    find(file, node.get(i), at + "/" + i, wanted, found);
                }
            }
        }

        Optional<LawEntries> read(Map<String, JsonNode> files) {
            Loaded<DutyCatalogue> catalogue = DataFiles.catalogue(files);
            if (catalogue.value().isEmpty()) {
                return Optional.empty();
            }
            byte[] text = files.get(DataFiles.INTERVENTION).toString().getBytes(StandardCharsets.UTF_8);
            try (InputStream in = new ByteArrayInputStream(text)) {
                Loaded<InterventionLaw> law = InterventionLaws.read(
                        DataFiles.INTERVENTION, in, catalogue.orElseThrow(), Kit.CALENDARS.kinds());
                return law.value().map(each -> LawEntries.of(catalogue.orElseThrow(), each));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
