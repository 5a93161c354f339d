package org.schooloversight.reporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Report;

/** Every text in a value, however deep. */
public final class ReleasedTexts {

    private final List<String> found = new ArrayList<>();

    private ReleasedTexts() {}

    /**
     * Collects the texts of a release.
     *
     * @param release  the release, not null
     * @return the texts, not null
     */
    public static List<String> of(Release release) {
        ReleasedTexts texts = new ReleasedTexts();
        Report report = release.report();
        texts.walk(List.of(
                report.id(),
                report.title(),
                report.subject(),
                report.about(),
                report.parts(),
                report.dates(),
                report.restsOn()));
        texts.walk(release.withheld());
        return texts.found;
    }

    private void walk(Object value) {
        if (value instanceof Collection<?> all) {
            all.forEach(this::walk);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (value instanceof Record whole) {
            for (RecordComponent each : whole.getClass().getRecordComponents()) {
                try {
                    walk(each.getAccessor().invoke(whole));
                } catch (IllegalAccessException | InvocationTargetException unreadable) {
                    throw new IllegalStateException(unreadable);
                }
            }
        } else {
            found.add(value.toString());
        }
    }
}
