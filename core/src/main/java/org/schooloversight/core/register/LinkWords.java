package org.schooloversight.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Makes links of what GIAS says of them. */
final class LinkWords {

    private static final Pattern FORM = Pattern.compile("([0-9]{5,7})\\s+(\\p{L}.*)");

    private final Vocabulary<LinkKind> kinds;

    LinkWords(Words words) {
        kinds = words.vocabulary("link-kind", LinkKind.class);
    }

    /** Checks if a text is a link, such as {@code 115961 Predecessor}. */
    boolean isLink(String text) {
        return FORM.matcher(text).matches();
    }

    /** Obtains a link from the text in which the register gives it. */
    SchoolLink parse(Urn from, String text) {
        Matcher link = FORM.matcher(text);
        if (!link.matches()) {
            throw new InvalidValueException("not a link: '" + Text.shorten(text)
                    + "'; accepted: a URN and the kind of link, such as 115961 Predecessor");
        }
        return link(from, Urn.parse(link.group(1)), link.group(2), Optional.empty());
    }

    /** Obtains a link whose kind is {@link LinkKind#OTHER} unless the words say more. */
    SchoolLink link(Urn from, Urn to, String title, Optional<LocalDate> established) {
        return new SchoolLink(from, to, kinds.find(title).orElse(LinkKind.OTHER), title, established);
    }
}
