import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Run by the build: keeps of the style sheet of the design system the rules for classes that the templates name, without its
 * font, which may only be used by the government, and without pictures, so that a page asks for nothing.
 */
final class TrimStyles {
    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");

    private TrimStyles() {}

    public static void main(String[] files) throws IOException {
        String css = Files.readString(Path.of(files[0])).replaceAll("(?s)/\\*.*?\\*/", "");
        String kept = trim(css, namesIn(Path.of(files[2])))
                .replace("font-family:GDS Transport,arial,sans-serif", "font-family:arial,sans-serif")
                .replace("font-family:sans-serif", "font-family:arial,sans-serif");
        if (kept.contains("url(") || kept.contains("GDS") || kept.contains("@font-face") || kept.contains("</")) {
            throw new IllegalStateException("what must not be in a page is still in the style sheet");
        }
        Path out = Path.of(files[3]);
        Files.createDirectories(out.getParent());
        Files.writeString(out, "/*! GOV.UK Frontend, in part.\n" + Files.readString(Path.of(files[1])) + "*/\n" + kept + "\n");
    }

    private static Set<String> namesIn(Path templates) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(templates)) {
            for (Path each : all.filter(path -> path.toString().endsWith(".jte")).collect(Collectors.toList())) {
                Matcher name = Pattern.compile("govuk-[\\w-]+").matcher(Files.readString(each));
                while (name.find()) {
                    names.add(name.group());
                }
            }
        }
        return names;
    }

    /** Keeps rules, and rules within rules such as those for print. */
    private static String trim(String css, Set<String> names) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int statement = css.indexOf(';', at);
            if (statement >= 0 && (open < 0 || statement < open)) {
                at = statement + 1;
                continue;
            }
            if (open < 0) {
                break;
            }
            int close = closing(css, open);
            kept.append(rule(css.substring(at, open).trim(), css.substring(open + 1, close), names));
            at = close + 1;
        }
        return kept.toString();
    }

    private static String rule(String prelude, String body, Set<String> names) {
        if (prelude.startsWith("@media") || prelude.startsWith("@supports")) {
            String within = trim(body, names);
            return within.isEmpty() ? "" : prelude + "{" + within + "}";
        }
        if (prelude.startsWith("@") || body.contains("url(")) {
            return "";
        }
        List<String> selectors = new ArrayList<>();
        for (String selector : prelude.split(",(?![^(]*\\))")) {
            if (isUsed(selector, names)) {
                selectors.add(selector);
            }
        }
        return selectors.isEmpty() ? "" : String.join(",", selectors) + "{" + body + "}";
    }

    private static boolean isUsed(String selector, Set<String> names) {
        List<String> classes = new ArrayList<>();
        Matcher each = CLASS.matcher(selector);
        while (each.find()) {
            classes.add(each.group(1));
        }
        return !classes.isEmpty() && names.containsAll(classes);
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            char c = css.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("a rule is not closed: " + open);
    }
}
