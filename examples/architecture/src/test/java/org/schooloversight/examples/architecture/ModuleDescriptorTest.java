package org.schooloversight.examples.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The face of each module changes on purpose only, and each module is null-marked. */
class ModuleDescriptorTest {
    private static final String CORE = "org.schooloversight.core";
    private static final String TRIGGERS = "org.schooloversight.triggers";
    private static final String DUTIES = "org.schooloversight.duties";
    private static final String REPORTING = "org.schooloversight.reporting";
    private static final String PUBLISHING = "org.schooloversight.publishing";
    private static final String TEST_SUPPORT = "org.schooloversight.testsupport";
    private static final String GENERATORS = "org.schooloversight.testsupport.generators";
    private static final String CLI = "org.schooloversight.examples.cli";

    @ParameterizedTest
    @ValueSource(strings = {CORE, TRIGGERS, DUTIES, REPORTING, PUBLISHING, TEST_SUPPORT, GENERATORS, CLI})
    void aModuleShowsWhatIsWrittenDown(String name) throws IOException {
        String actual = describe(descriptor(name));
        Path written = Path.of("target", "module-descriptors", name + ".txt");
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual);

        assertThat(actual)
                .as(
                        "the face of module %s. If the change is meant, copy target/module-descriptors/%s.txt of"
                                + " examples/architecture, which this test has just written, to"
                                + " src/test/resources/module-descriptors",
                        name, name)
                .isEqualTo(Resources.text("/module-descriptors/" + name + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, TRIGGERS, DUTIES, REPORTING, PUBLISHING, TEST_SUPPORT, GENERATORS, CLI})
    void aModuleIsNullMarked(String name) throws IOException {
        try (InputStream in = moduleInfo(name).openStream()) {
            assertThat(new String(in.readAllBytes(), ISO_8859_1)).contains("Lorg/jspecify/annotations/NullMarked;");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, TRIGGERS, DUTIES, REPORTING, PUBLISHING, TEST_SUPPORT, GENERATORS, CLI})
    void everyPackageStartsWithTheNameOfItsModule(String name) throws IOException {
        ModuleDescriptor descriptor = descriptor(name);
        assertThat(Stream.concat(
                        descriptor.exports().stream().map(ModuleDescriptor.Exports::source),
                        descriptor.opens().stream().map(ModuleDescriptor.Opens::source)))
                .allSatisfy(each -> assertThat(each + ".").startsWith(name + "."));
    }

    @Test
    void noModuleIsLeftOut() throws IOException {
        assertThat(modules().keySet())
                .containsExactlyInAnyOrder(
                        CORE, TRIGGERS, DUTIES, REPORTING, PUBLISHING, TEST_SUPPORT, GENERATORS, CLI);
    }

    private static URL moduleInfo(String name) throws IOException {
        URL found = modules().get(name);
        assertThat(found).as("module %s on the class path", name).isNotNull();
        return found;
    }

    private static ModuleDescriptor descriptor(String name) throws IOException {
        return read(moduleInfo(name));
    }

    private static Map<String, URL> modules() throws IOException {
        Map<String, URL> modules = new TreeMap<>();
        for (URL url :
                Collections.list(ModuleDescriptorTest.class.getClassLoader().getResources("module-info.class"))) {
            String name = read(url).name();
            if (name.startsWith(Modules.ROOT)) {
                modules.put(name, url);
            }
        }
        return modules;
    }

    private static ModuleDescriptor read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ModuleDescriptor.read(in);
        }
    }

    /** Writes a descriptor in the words of jar --describe-module, sorted, without versions and hidden packages. */
    private static String describe(ModuleDescriptor module) {
        List<String> lines = new ArrayList<>();
        module.requires().forEach(each -> lines.add("requires " + each.name() + words(each.modifiers())));
        module.exports().forEach(each -> lines.add("exports " + each.source() + to(each.targets())));
        module.opens().forEach(each -> lines.add("opens " + each.source() + to(each.targets())));
        module.uses().forEach(each -> lines.add("uses " + each));
        module.provides()
                .forEach(each ->
                        lines.add("provides " + each.service() + " with " + String.join(" ", each.providers())));
        Collections.sort(lines);
        return module.name() + "\n" + String.join("\n", lines) + "\n";
    }

    private static String words(Set<ModuleDescriptor.Requires.Modifier> modifiers) {
        StringBuilder words = new StringBuilder();
        modifiers.stream()
                .map(each -> " " + each.name().toLowerCase(Locale.ROOT))
                .sorted()
                .forEach(words::append);
        return words.toString();
    }

    private static String to(Set<String> targets) {
        return targets.isEmpty() ? "" : targets.stream().sorted().reduce(" to", (all, each) -> all + " " + each);
    }
}
