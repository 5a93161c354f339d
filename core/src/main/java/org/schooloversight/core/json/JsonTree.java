package org.schooloversight.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.style.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON in memory with the place of every value, which the trees of JSON libraries do not keep. */
final class JsonTree {

    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        TEXT("a text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** A value: {@code scalar} holds the text of a text, number or flag. */
    record Node(Kind kind, int line, int column, String scalar, Map<String, Node> members, List<Node> items) {

        static Node scalar(Kind kind, TokenStreamLocation at, String text) {
            return new Node(kind, at.getLineNr(), at.getColumnNr(), text, Map.of(), List.of());
        }
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final List<Problem> problems;
    private final JsonParser parser;

    private JsonTree(String file, List<Problem> problems, JsonParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** Parses a whole document; a fault of syntax is a problem, and then there is no tree. */
    static List<Node> parse(String file, InputStream in, List<Problem> problems) throws IOException {
        Optional<String> text = decoded(file, in.readAllBytes(), problems);
        return text.map(json -> parsed(file, json, problems)).orElse(List.of());
    }

    private static List<Node> parsed(String file, String text, List<Problem> problems) {
        List<Node> root = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(file, problems, parser);
            if (parser.nextToken() == null) {
                problems.add(refused(file, 1, 1, "the file is empty", "a JSON object"));
                return List.of();
            }
            root.add(tree.node(""));
            if (parser.nextToken() != null) {
                problems.add(trailing(file, parser.currentTokenLocation()));
            }
        } catch (JacksonException fault) {
            // a fault of syntax, or more levels or a longer name or number than the parser takes
            TokenStreamLocation at = fault.getLocation();
            int line = at == null ? 0 : at.getLineNr();
            int column = at == null ? 0 : at.getColumnNr();
            // what comes after a whole document spoils nothing of it, so its other faults are still found
            problems.add(
                    root.isEmpty() || at == null
                            ? refused(
                                    file,
                                    line,
                                    column,
                                    "not valid JSON: " + Text.shorten(fault.getOriginalMessage()),
                                    "JSON")
                            : trailing(file, at));
        }
        return root;
    }

    private static Problem trailing(String file, TokenStreamLocation at) {
        return refused(file, at.getLineNr(), at.getColumnNr(), "text after the end of the document", "nothing");
    }

    /** Decodes UTF-8, a byte order mark left out; a fault is a problem, and then there is no text. */
    private static Optional<String> decoded(String file, byte[] bytes, List<Problem> problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (text.hasRemaining() && text.charAt(0) == '\uFEFF') {
            text.get();
        }
        String good = text.toString();
        if (!result.isError()) {
            return Optional.of(good);
        }
        int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
        int column = good.length() - good.lastIndexOf('\n');
        problems.add(refused(file, line, column, "a byte that is not UTF-8", "text in UTF-8"));
        return Optional.empty();
    }

    private Node node(String path) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(path, at);
            case START_ARRAY -> array(path, at);
            case VALUE_STRING -> Node.scalar(Kind.TEXT, at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.scalar(Kind.NUMBER, at, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Kind.FLAG, at, parser.getString());
            default -> Node.scalar(Kind.NULL, at, "null");
        };
    }

    private Node object(String path, TokenStreamLocation at) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TokenStreamLocation nameAt = parser.currentTokenLocation();
            parser.nextToken();
            Node value = node(path + "." + name);
            if (members.putIfAbsent(name, value) != null) {
                problems.add(new Problem(
                        file,
                        nameAt.getLineNr(),
                        nameAt.getColumnNr(),
                        path(path + "." + name),
                        "the key '" + Text.shorten(name) + "' stands twice in one object",
                        "each key once",
                        Problem.Effect.INPUT_REFUSED));
            }
        }
        return new Node(Kind.OBJECT, at.getLineNr(), at.getColumnNr(), "", members, List.of());
    }

    private Node array(String path, TokenStreamLocation at) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(path + "[" + items.size() + "]"));
        }
        return new Node(Kind.ARRAY, at.getLineNr(), at.getColumnNr(), "", Map.of(), items);
    }

    private static Problem refused(String file, int line, int column, String message, String accepted) {
        return new Problem(file, line, column, "", message, accepted, Problem.Effect.INPUT_REFUSED);
    }

    static String path(String raw) {
        return raw.startsWith(".") ? raw.substring(1) : raw;
    }
}
